// A pack that is open in another tab too: here that tab is whoever writes into the same database.
import 'fake-indexeddb/auto';
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { TextProvider, textFrom } from '../../components/text.tsx';
import messages from '../../public/_locales/id/messages.json';
import { Contests } from './app.tsx';
import { emptyDraft } from './draft/new-draft.ts';
import { eraseDrafts, listDrafts, removeDraft, writeDraft } from './draft/store.ts';

beforeEach(async () => {
  fakeBrowser.reset();
  vi.stubGlobal('fetch', async () => Response.json([]));
  await eraseDrafts();
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const field = (label: string) => screen.getByLabelText<HTMLInputElement>(label);
const kept = async () => (await listDrafts())[0]?.draft;
const begun = async () => {
  const draft = { ...emptyDraft(), name: 'Kota!' };
  await writeDraft(draft);
  location.hash = draft.id;
  render(
    <TextProvider value={textFrom(messages)}>
      <Contests />
    </TextProvider>,
  );
  await screen.findByLabelText('Nama paket');
  return draft;
};
/** Both write in one moment, the other tab first. */
const clash = async () => {
  const draft = await begun();
  const elsewhere = writeDraft({ ...draft, name: 'Di sana' });
  fireEvent.input(field('Nama paket'), { target: { value: 'Di sini' } });
  await elsewhere;
  return within(await screen.findByRole('region', { name: 'Paket ini terbuka di tab lain' }));
};

it('follows what is written there, and says so', async () => {
  await writeDraft({ ...(await begun()), name: 'Di sana' });
  await waitFor(() => expect(field('Nama paket').value).toBe('Di sana'));
  screen.getByText('Diperbarui dari tab lain');
  await userEvent.type(field('Nama paket'), '?');
  await screen.findByText('Tersimpan di perangkat ini');
  await waitFor(async () => expect((await kept())?.name).toBe('Di sana?'));
});

it('asks which one stays where both were written, and keeps this one', async () => {
  const bar = await clash();
  expect(bar.getByRole('alert').textContent).toBe(
    'Paket ini diubah di tab lain, dan yang Anda tulis di sini belum tersimpan.',
  );
  expect(screen.queryByText('Tersimpan di perangkat ini')).toBeNull();
  expect((await kept())?.name).toBe('Di sana');
  await userEvent.click(bar.getByRole('button', { name: 'Simpan yang di sini' }));
  await screen.findByText('Tersimpan di perangkat ini');
  expect((await kept())?.name).toBe('Di sini');
  expect(screen.queryByRole('alert')).toBeNull();
});

it('asks which one stays where both were written, and takes the other', async () => {
  const bar = await clash();
  await userEvent.click(bar.getByRole('button', { name: 'Pakai yang di tab lain' }));
  await waitFor(() => expect(field('Nama paket').value).toBe('Di sana'));
  expect((await kept())?.name).toBe('Di sana');
  expect(screen.queryByRole('alert')).toBeNull();
});

it('is removed there, and saved again only when asked for', async () => {
  const { id } = await begun();
  await removeDraft(id);
  const bar = within(await screen.findByRole('region', { name: 'Paket ini terbuka di tab lain' }));
  expect(bar.getByRole('alert').textContent).toBe('Paket ini dihapus di tab lain.');
  await userEvent.type(field('Nama paket'), '?');
  expect(await listDrafts()).toEqual([]);
  await userEvent.click(bar.getByRole('button', { name: 'Simpan lagi' }));
  await waitFor(async () => expect((await kept())?.name).toMatch(/!\?$/));
});

it('is removed there, and left', async () => {
  await removeDraft((await begun()).id);
  await userEvent.click(await screen.findByRole('button', { name: 'Ke semua paket' }));
  await screen.findByText('Belum ada paket.');
});

it('is not left before one was chosen: what is written here would be lost', async () => {
  const bar = await clash();
  await userEvent.click(screen.getByRole('link', { name: '← Semua paket' }));
  await waitFor(() => expect(bar.getByRole('alert').textContent).toContain('Pilih salah satu'));
  const keep = bar.getByRole('button', { name: 'Simpan yang di sini' });
  expect(document.activeElement).toBe(keep);
  expect(field('Nama paket').value).toBe('Di sini');
  expect(dispatchEvent(new Event('beforeunload', { cancelable: true }))).toBe(false);
  await userEvent.click(keep);
  await screen.findByText('Tersimpan di perangkat ini');
  await waitFor(() => expect(dispatchEvent(new Event('beforeunload', { cancelable: true }))).toBe(true));
  await userEvent.click(screen.getByRole('link', { name: '← Semua paket' }));
  await screen.findByRole('link', { name: 'Di sini' });
});

it('stands in the list as the other tab makes it', async () => {
  location.hash = '';
  render(
    <TextProvider value={textFrom(messages)}>
      <Contests />
    </TextProvider>,
  );
  await screen.findByText('Belum ada paket.');
  const draft = { ...emptyDraft(), name: 'Dari sana' };
  await writeDraft(draft);
  await screen.findByRole('link', { name: 'Dari sana' });
  await writeDraft({ ...draft, name: 'Lain nama' });
  await screen.findByRole('link', { name: 'Lain nama' });
  await removeDraft(draft.id);
  await screen.findByText('Belum ada paket.');
});
