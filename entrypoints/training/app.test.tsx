import 'fake-indexeddb/auto';
import { cleanup, render, screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { TextProvider, textFrom } from '../../components/text.tsx';
import { withChecks } from '../../log/database.ts';
import messages from '../../public/_locales/id/messages.json';
import { contoh } from '../../rules/contests/contoh.ts';
import { createJudge } from '../../rules/judge.ts';
import { fakePhotos } from '../pages/fake-photos.ts';
import { Training } from './app.tsx';
import { samples } from './samples.ts';

beforeEach(async () => {
  fakeBrowser.reset();
  vi.stubGlobal('fetch', async () => Response.json([]));
  await withChecks((checks) => checks.clear());
  render(
    <TextProvider value={textFrom(messages)}>
      <Training />
    </TextProvider>,
  );
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const partisan = 'Coblos nomor 1, menangkan CandraDewi!';
const composer = () => screen.getByLabelText<HTMLTextAreaElement>('Tulisan untuk dicoba');
const send = async (words: string) => {
  await screen.findByLabelText('Tulisan untuk dicoba');
  await userEvent.clear(composer());
  await userEvent.type(composer(), words);
  await userEvent.click(screen.getByRole('button', { name: 'Kirim' }));
};
const logged = () => withChecks((checks) => checks.toArray());

describe('Latihan', () => {
  it('lets a harmless post into the feed and clears the composer', async () => {
    await send('Ayo gunakan hak pilih, cek namamu di DPT.');
    screen.getByText('Lolos tanpa peringatan.');
    screen.getByText('Ayo gunakan hak pilih, cek namamu di DPT.');
    expect(composer().value).toBe('');
  });

  it('holds a partisan post in the very warning, and keeps the text for changing it', async () => {
    await send(partisan);
    const warning = await screen.findByRole('alertdialog');
    within(warning).getByText(/Pemilihan Bupati Contoh, seolah-olah pada/);
    await userEvent.click(within(warning).getByRole('button', { name: 'Ubah unggahan' }));
    expect(screen.queryByRole('alertdialog')).toBeNull();
    expect(composer().value).toBe(partisan);
  });

  it('judges a photo by the contest and the stage that are chosen, also when they change', async () => {
    const box = { x: 0, y: 0, width: 1, height: 0.2 };
    const seen = [{ kind: 'text', value: 'COBLOS NOMOR 1', confidence: 0.95, box } as const];
    fakePhotos(() => ({ seen, looked: ['text'], failed: [], ms: {} }));
    await userEvent.upload(
      await screen.findByLabelText('Pilih foto', { selector: 'input' }),
      new File(['x'], 'kegiatan.jpg', { type: 'image/jpeg' }),
    );
    await screen.findByText('Ikrar akan mengingatkan sebelum foto ini terkirim.');
    await userEvent.selectOptions(screen.getByLabelText('Tahap'), 'none');
    await screen.findByText('Yang terlihat tidak menyentuh aturan yang berlaku sekarang.');
  });

  it('keeps nothing unless asked', async () => {
    await send('Selamat pagi.');
    expect(await logged()).toEqual([]);
    await userEvent.click(screen.getByLabelText('Catat latihan ini di Riwayat'));
    await send('Selamat siang.');
    await vi.waitFor(async () =>
      expect(await logged()).toMatchObject([{ gate: 'training', verdict: 'clear' }]),
    );
  });
});

describe('the samples', () => {
  const [contest] = contoh.contests;
  const judge = createJudge({ day: '2024-10-15', role: 'pns', contests: contest ? [contest] : [] });
  const held = samples.map((text) => judge({ activity: 'post', text }).verdict === 'warn');

  it('are half of them fine', () => {
    expect(held.filter(Boolean)).toHaveLength(samples.length / 2);
  });
});
