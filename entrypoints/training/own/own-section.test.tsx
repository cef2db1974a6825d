import 'fake-indexeddb/auto';
import { cleanup, render, screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { TextProvider, textFrom } from '../../../components/text.tsx';
import messages from '../../../public/_locales/id/messages.json';
import { Training } from '../app.tsx';
import { written } from './own-file.ts';
import { emptyScenario } from './own-scenario.ts';
import { ownKey } from './use-own.ts';

const arisan = { ...emptyScenario(), title: 'Arisan', text: 'Coblos nomor 1, menangkan CandraDewi!' };

beforeEach(() => {
  fakeBrowser.reset();
  vi.stubGlobal('fetch', async () => Response.json([]));
});
afterEach(() => {
  cleanup();
  location.hash = '';
  vi.unstubAllGlobals();
});

async function open(mode: string, stored?: unknown) {
  if (stored !== undefined) await browser.storage.local.set({ [ownKey]: stored });
  location.hash = mode;
  render(
    <TextProvider value={textFrom(messages)}>
      <Training />
    </TextProvider>,
  );
}
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
const kept = async () => (await browser.storage.local.get(ownKey))[ownKey];

describe("a trainer's own scenarios", () => {
  it('are written with the verdict beside, and kept', async () => {
    await open('sendiri');
    await press('Tambah skenario');
    expect(document.activeElement).toBe(screen.getByLabelText('Judul'));
    await userEvent.keyboard('Arisan');
    const judged = within(screen.getByRole('region', { name: 'Penilaian Ikrar sekarang' }));
    await userEvent.type(screen.getByLabelText('Tulisan'), 'Selamat pagi.');
    judged.getByText('Boleh.');
    await userEvent.clear(screen.getByLabelText('Tulisan'));
    await userEvent.type(screen.getByLabelText('Tulisan'), arisan.text);
    judged.getByText('Sebaiknya tidak.');
    await press('Simpan');
    screen.getByRole('button', { name: 'Ubah Arisan' });
    await vi.waitFor(async () =>
      expect(await kept()).toMatchObject([{ title: 'Arisan', text: arisan.text }]),
    );
  });

  it('are changed and deleted, after asking', async () => {
    await open('sendiri', [arisan]);
    await userEvent.click(await screen.findByRole('button', { name: 'Ubah Arisan' }));
    await userEvent.type(screen.getByLabelText('Judul'), ' RT');
    await press('Simpan');
    await press('Hapus Arisan RT');
    await userEvent.click(within(screen.getByRole('alertdialog')).getByRole('button', { name: 'Hapus' }));
    screen.getByText('Belum ada. Tulis situasi yang dikenal peserta Anda.');
    await vi.waitFor(async () => expect(await kept()).toEqual([]));
  });

  it('come from a file, and a faulty file changes nothing', async () => {
    await open('sendiri');
    const field = screen.getByLabelText('Impor dari berkas JSON');
    await userEvent.upload(field, new File([written([arisan])], 'a.json', { type: 'application/json' }));
    await screen.findByText('1 skenario diimpor.');
    screen.getByRole('button', { name: 'Ubah Arisan' });
    await userEvent.upload(field, new File(['{'], 'b.json', { type: 'application/json' }));
    expect((await screen.findByRole('alert')).textContent).toBe(
      'Berkas ini bukan JSON yang utuh. Tidak ada yang diimpor.',
    );
    expect(await kept()).toEqual([arisan]);
  });

  it('are presented alone, where the trainer wants that', async () => {
    await open('presentasi', [arisan]);
    await userEvent.selectOptions(await screen.findByLabelText('Skenario'), 'own');
    await press('Mulai presentasi');
    screen.getByText('1/1');
    screen.getByRole('heading', { name: 'Arisan' });
  });

  it('that cannot be read are left as they are', async () => {
    await open('sendiri', 'rusak');
    expect((await screen.findByRole('alert')).textContent).toMatch(/tidak dapat dibaca/);
    expect(await kept()).toBe('rusak');
  });
});
