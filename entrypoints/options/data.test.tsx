import 'fake-indexeddb/auto';
import { cleanup, render, screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { TextProvider, textFrom } from '../../components/text.tsx';
import type { Check } from '../../log/check.ts';
import { fakeVersion } from '../../log/fake-version.ts';
import { readSince } from '../../log/read.ts';
import { removeAllChecks } from '../../log/remove.ts';
import { writeCheck } from '../../log/write.ts';
import { fakeAccess } from '../../policy/fake-access.ts';
import { readSettings, saveSettings } from '../../policy/store.ts';
import messages from '../../public/_locales/id/messages.json';
import { emptyDraft } from '../contests/draft/new-draft.ts';
import { allDrafts, writeDraft } from '../contests/draft/store.ts';
import { allAsJson } from './all-data.ts';
import { Options } from './app.tsx';

const aged = (days: number): Check => ({
  schema: 1,
  at: Date.now() - days * 24 * 60 * 60 * 1000,
  platform: 'x',
  activity: 'post',
  gate: 'gesture',
  verdict: 'clear',
  decision: 'none',
  findings: [],
});

const draft = emptyDraft();

beforeEach(async () => {
  fakeBrowser.reset();
  fakeVersion('1.2.3');
  fakeAccess();
  vi.stubGlobal('fetch', async () => Response.json([]));
  await removeAllChecks();
  await writeCheck(aged(40));
  await writeCheck(aged(1));
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
  await screen.findByLabelText('Simpan Riwayat selama');
};
const policy = (received: object) =>
  fakeBrowser.storage.local.set({ policy: { state: 'policy', received, at: 1 } });
const days = () => screen.getByLabelText<HTMLSelectElement>('Simpan Riwayat selama');
const dialog = () => within(screen.getByRole('alertdialog'));

describe('how long the history is kept', () => {
  it('says how many rows would go, and changes nothing when that is not wanted', async () => {
    await open();
    await userEvent.selectOptions(days(), '30 hari');
    await screen.findByText(/^1 catatan lebih lama dari 30 hari/);
    await userEvent.click(dialog().getByRole('button', { name: 'Batalkan' }));
    expect(days().value).toBe('0');
    expect((await readSettings()).logDays).toBe(0);
  });

  it('is saved once that is wanted, and at once where nothing would go', async () => {
    await open();
    await userEvent.selectOptions(days(), '30 hari');
    await userEvent.click(await screen.findByRole('button', { name: 'Hapus catatan lama' }));
    await vi.waitFor(async () => expect((await readSettings()).logDays).toBe(30));
    await userEvent.selectOptions(days(), '365 hari');
    await vi.waitFor(async () => expect((await readSettings()).logDays).toBe(365));
    expect(screen.queryByRole('alertdialog')).toBeNull();
  });

  it('offers a number of the agency’s own, in its place', async () => {
    await policy({ logDays: 45 });
    await open();
    expect([...days().options].map(({ value }) => value)).toEqual(['0', '30', '45', '90', '365', '730']);
  });
});

it('tells all that is kept, and nothing that is made anew', async () => {
  await saveSettings({ role: 'pppk' });
  await fakeBrowser.storage.local.set({ pledge: { name: 'A' }, engine: {}, guard: {}, texts: {} });
  await writeDraft(draft, new Map([['p', '/9j/']]));
  const all: unknown = JSON.parse(await allAsJson());
  expect(all).toEqual({
    schema: 1,
    version: '1.2.3',
    settings: { role: 'pppk' },
    pledge: { name: 'A' },
    checks: [expect.objectContaining({ verdict: 'clear' }), expect.objectContaining({ platform: 'x' })],
    drafts: [expect.objectContaining({ draft })],
    draftPictures: [expect.objectContaining({ image: '/9j/' })],
  });
});

it('looks for in pictures what the person leaves on, and says when nothing is left', async () => {
  await open();
  for (const name of ['Tulisan', 'Pose tangan', 'Wajah peserta pemilihan', 'Lambang'])
    await userEvent.click(screen.getByRole('checkbox', { name }));
  await screen.findByText(/^Gambar tidak diperiksa sama sekali/);
  await userEvent.click(screen.getByRole('checkbox', { name: 'Tulisan' }));
  await vi.waitFor(async () => expect((await readSettings()).photosOff).toEqual(['hand', 'face', 'emblem']));
});

describe('erasing everything', () => {
  it('asks first, and leaves the agency’s policy', async () => {
    await policy({ agency: 'BKD' });
    await saveSettings({ role: 'pppk' });
    await writeDraft(draft, new Map([['p', '/9j/']]));
    await open();
    await userEvent.click(screen.getByRole('button', { name: 'Hapus semua' }));
    await userEvent.click(dialog().getByRole('button', { name: 'Hapus semua' }));
    await screen.findByText('Data Ikrar di peramban ini sudah dihapus.');
    expect(await readSince(0)).toEqual([]);
    expect(await allDrafts()).toEqual([[], []]);
    expect(Object.keys(await fakeBrowser.storage.local.get(null))).toEqual(['policy']);
  });

  it('is not offered under a policy that keeps the log, and says whose', async () => {
    await policy({ agency: 'BKD', logMayDelete: false });
    await open();
    const button = screen.getByRole<HTMLButtonElement>('button', { name: 'Hapus semua' });
    expect(button.disabled).toBe(true);
    const why = document.getElementById(button.getAttribute('aria-describedby') ?? '');
    expect(why?.textContent).toContain('Menurut kebijakan BKD, Riwayat tidak dapat dihapus');
    expect(days().disabled).toBe(true);
  });
});
