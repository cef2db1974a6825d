import { cleanup, render, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { TextProvider, textFrom } from '../../components/text.tsx';
import { fakeVersion } from '../../log/fake-version.ts';
import { fakeAccess } from '../../policy/fake-access.ts';
import { readSettings, saveSettings } from '../../policy/store.ts';
import messages from '../../public/_locales/id/messages.json';
import { Options } from './app.tsx';

beforeEach(() => {
  fakeBrowser.reset();
  fakeVersion();
  fakeAccess();
  vi.stubGlobal('fetch', async () => Response.json([]));
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const open = async () => {
  render(
    <TextProvider value={textFrom(messages)}>
      <Options />
    </TextProvider>,
  );
  await screen.findByLabelText('Status kepegawaian');
};

describe('Pengaturan', () => {
  it('saves each change at once and says so', async () => {
    await open();
    await userEvent.selectOptions(screen.getByLabelText('Status kepegawaian'), 'PPPK');
    await screen.findByText('Tersimpan');
    await userEvent.click(screen.getByLabelText('Tahan dan minta alasan'));
    await userEvent.click(screen.getByLabelText('Simpan juga teks lengkap unggahan'));
    expect(await readSettings()).toMatchObject({
      role: 'pppk',
      mode: 'warn-with-reason',
      logText: true,
    });
  });

  it('offers the regencies of the chosen province', async () => {
    await open();
    expect(screen.getByLabelText<HTMLSelectElement>('Kabupaten atau kota').disabled).toBe(true);
    await userEvent.selectOptions(screen.getByLabelText('Provinsi'), 'Banten');
    await screen.findByRole('option', { name: 'Kabupaten Tangerang' });
    await userEvent.selectOptions(screen.getByLabelText('Kabupaten atau kota'), 'Kabupaten Tangerang');
    expect((await readSettings()).region).toBe('3603');
  });

  it('shows the pledge with the election that is set', async () => {
    await open();
    await userEvent.type(
      screen.getByLabelText('Pemilihan yang disebut dalam ikrar'),
      'Pilkada Serentak Tahun 2024',
    );
    await userEvent.tab();
    await screen.findByText(/sesudah pelaksanaan Pilkada Serentak Tahun 2024$/);
  });

  it('switches training on with the made-up contest, and off again', async () => {
    await open();
    const box = screen.getByLabelText('Jaga platform sungguhan seolah-olah pada hari lain');
    await userEvent.click(box);
    await screen.findByText(/^Mode latihan menyala/);
    expect((await readSettings()).training?.contests).toEqual(['contoh-kabupaten']);
    await userEvent.click(box);
    await vi.waitFor(async () => expect((await readSettings()).training).toBeNull());
  });

  it('lets a rule speak again about a phrase', async () => {
    await saveSettings({ quiet: [{ rule: 'politik-uang', phrase: 'sembako' }] });
    await open();
    await userEvent.click(screen.getByRole('button', { name: 'Hapus sembako' }));
    await screen.findByText(/^Belum ada\. Kata-kata/);
    expect((await readSettings()).quiet).toEqual([]);
  });
});
