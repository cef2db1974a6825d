import { cleanup, render, screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { TextProvider, textFrom } from '../../components/text.tsx';
import { noteDrift } from '../../log/drift.ts';
import { fakeVersion } from '../../log/fake-version.ts';
import { noteGuardState } from '../../log/guard-states.ts';
import { platforms } from '../../platforms/platforms.ts';
import { fakeAccess } from '../../policy/fake-access.ts';
import { type Settings, settingsFallback } from '../../policy/fallback.ts';
import messages from '../../public/_locales/id/messages.json';
import { StatusSection } from './status-section.tsx';

let access: ReturnType<typeof fakeAccess>;

beforeEach(() => {
  fakeBrowser.reset();
  fakeVersion('1.0.0');
  access = fakeAccess();
});
afterEach(cleanup);

const open = async (settings: Partial<Settings> = {}) => {
  const save = vi.fn<(patch: Partial<Settings>) => void>();
  render(
    <TextProvider value={textFrom(messages)}>
      <StatusSection settings={{ ...settingsFallback, ...settings }} save={save} />
    </TextProvider>,
  );
  await screen.findByRole('table');
  return save;
};
const row = (name: string) => screen.getByRole('rowheader', { name }).closest('tr')?.textContent;

it('lists every platform, with a switch, before any was opened', async () => {
  await open();
  expect(screen.getAllByRole('rowheader').map(({ textContent }) => textContent)).toEqual(
    platforms.map(({ name }) => name),
  );
  for (const { name } of platforms) {
    expect(row(name)).toContain('Belum pernah dibuka');
    expect(screen.getByLabelText<HTMLInputElement>(`Jaga ${name}`).checked).toBe(true);
  }
});

it('says how each was guarded when it was last seen, and why not wholly', async () => {
  await noteGuardState({ place: 'x', state: 'guarded', activities: [] });
  await noteGuardState({ place: 'facebook', state: 'partly', flaw: 'landmark', activities: ['like'] });
  await open();
  expect(row('X')).toMatch(/^XTerjaga\d/);
  expect(row('Facebook')).toContain('Terjaga sebagianTampilan situs ini tampaknya berubah');
  expect(row('Facebook')).toContain('Yang terpengaruh: Menyukai.');
});

it('names platform and activity where the first gate needs an update, as soon as it is noticed', async () => {
  await noteGuardState({ place: 'x', state: 'guarded', activities: [] });
  await open();
  expect(screen.queryByText(/perlu diperbarui/)).toBeNull();
  await noteDrift('x', 'like');
  await noteDrift('x', 'like');
  await screen.findByText(/^Gerbang pertama perlu diperbarui untuk Menyukai: 2 kali/);
  expect(row('X')).toContain('Terjaga sebagian');
  screen.getByText(/tetap diperiksa oleh gerbang kedua/);
});

it('knows nothing of the pages of a new version until one was opened', async () => {
  await noteGuardState({ place: 'x', state: 'partly', flaw: 'line', activities: ['post'] });
  await noteDrift('x', 'like');
  fakeVersion('1.0.1');
  await open();
  expect(row('X')).toContain('Menunggu halamannya dibuka lagi');
  expect(row('X')).not.toContain('Gerbang');
});

it('lets a platform be switched off and on again', async () => {
  const save = await open({ platformsOff: ['x'] });
  expect(row('X')).toContain('Tidak terjagaDimatikan.');
  await userEvent.click(screen.getByLabelText('Jaga X'));
  expect(save).toHaveBeenLastCalledWith({ platformsOff: [] });
  await userEvent.click(screen.getByLabelText('Jaga Facebook'));
  expect(save).toHaveBeenLastCalledWith({ platformsOff: ['x', 'facebook'] });
});

it('lists the agency’s own hosts, and says where the browser has not allowed them yet', async () => {
  access.give('https://forum.contoh.go.id/*');
  await noteGuardState({ place: 'forum.contoh.go.id', state: 'guarded', activities: [] });
  await open({ hosts: ['forum.contoh.go.id', 'portal.contoh.go.id', 'www.facebook.com'] });
  await vi.waitFor(() => expect(row('portal.contoh.go.id')).toContain('Peramban belum mengizinkan.'));
  expect(row('forum.contoh.go.id')).toMatch(/^forum\.contoh\.go\.idTerjaga\d/);
  expect(screen.queryByRole('rowheader', { name: 'www.facebook.com' })).toBeNull();
  access.give('https://portal.contoh.go.id/*');
  await vi.waitFor(() => expect(row('portal.contoh.go.id')).toContain('Belum pernah dibuka'));
  const table = screen.getByRole('table');
  expect(within(table).getByLabelText('Jaga forum.contoh.go.id')).toBeTruthy();
});
