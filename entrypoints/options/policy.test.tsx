import 'fake-indexeddb/auto';
import { cleanup, render, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { TextProvider, textFrom } from '../../components/text.tsx';
import { fakeVersion } from '../../log/fake-version.ts';
import { fakeAccess } from '../../policy/fake-access.ts';
import { readSettings } from '../../policy/store.ts';
import messages from '../../public/_locales/id/messages.json';
import { stages } from '../../rules/engine/fixture.ts';
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

const open = async (received?: object, state = 'policy') => {
  if (received) await fakeBrowser.storage.local.set({ policy: { state, received, at: 1_790_000_000_000 } });
  render(
    <TextProvider value={textFrom(messages)}>
      <Options />
    </TextProvider>,
  );
  await screen.findByRole('heading', { name: 'Kebijakan instansi' });
};
const control = (name: string) => screen.getByLabelText<HTMLInputElement>(name);
const descriptionOf = (element: Element) =>
  (element.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => document.getElementById(id)?.textContent ?? `nothing is called ${id}`)
    .join(' ');

/** Setting, value of a policy, and a control of it. */
const controls: [string, unknown, string][] = [
  ['role', 'pppk', 'Status kepegawaian'],
  ['region', '36', 'Provinsi'],
  ['region', '36', 'Kabupaten atau kota'],
  ['mode', 'hint', 'Tahan dan ingatkan'],
  ['platformsOff', ['x'], 'Jaga X'],
  ['hosts', ['forum.contoh.go.id'], 'Nama situs'],
  ['hosts', ['forum.contoh.go.id'], 'Hapus forum.contoh.go.id'],
  ['photosOff', ['face'], 'Wajah peserta pemilihan'],
  ['logText', true, 'Simpan juga teks lengkap unggahan'],
  ['logDays', 90, 'Simpan Riwayat selama'],
  ['ikrarElection', 'Pilkada 2024', 'Pemilihan yang disebut dalam ikrar'],
  ['language', 'id', 'Bahasa Ikrar'],
];

describe('what the agency has set', () => {
  it('says of the pause and of the welcome that they are off, and by whom', async () => {
    await open({ agency: 'Dinas Contoh', mayPause: false, welcome: false });
    const noteAt = (sentence: string) => screen.getByText(sentence).parentElement?.textContent;
    expect(noteAt('Ikrar tidak dapat dijeda.')).toContain('Diatur oleh Dinas Contoh');
    expect(noteAt('Perkenalan tidak terbuka dengan sendirinya.')).toContain('Diatur oleh Dinas Contoh');
    // To read it again is nobody's to forbid.
    screen.getByRole('link', { name: 'Ulangi perkenalan' });
  });

  it.each(controls)('%s is inert and says by whom', async (key, value, name) => {
    await open({ agency: 'Dinas Contoh', [key]: value });
    expect(control(name).disabled).toBe(true);
    expect(descriptionOf(control(name))).toContain('Diatur oleh Dinas Contoh');
  });

  it.each(controls)('%s can be changed where it is only begun, and says so', async (key, value, name) => {
    await open({ [key]: value, locked: ['agency'] });
    expect(control(name).disabled).toBe(false);
    expect(descriptionOf(control(name))).toContain('Nilai awal dari instansi Anda');
  });

  it.each(controls)('%s says nothing without a policy', async (key, value, name) => {
    await fakeBrowser.storage.local.set({ settings: { region: '36', hosts: ['forum.contoh.go.id'] } });
    await open({}, 'none');
    expect(control(name).disabled).toBe(false);
    expect(screen.queryByText(/Diatur oleh|Nilai awal/)).toBeNull();
    expect([key, value]).toHaveLength(2);
  });

  it('gives way to what the person then chooses, where it is open', async () => {
    await open({ role: 'pppk', locked: [] });
    expect(control('Status kepegawaian').value).toBe('pppk');
    await userEvent.selectOptions(control('Status kepegawaian'), 'PNS');
    await vi.waitFor(() => expect(screen.queryByText(/Nilai awal/)).toBeNull());
    expect((await readSettings()).role).toBe('pns');
  });
});

describe('Kebijakan instansi', () => {
  it('is unknown, none, or there, and hears of a change', async () => {
    await open();
    screen.getByText(/^Belum diketahui/);
    await fakeBrowser.storage.local.set({ policy: { state: 'none', received: {}, at: 1 } });
    await screen.findByText(/^Tidak ada\./);
    await fakeBrowser.storage.local.set({ policy: { state: 'policy', received: { agency: 'BKD' }, at: 1 } });
    await screen.findByText(/^Berlaku dari BKD/);
  });

  it('names whom to ask and where to report', async () => {
    await open({ contact: 'kepegawaian@contoh.go.id', report: 'WBS Contoh' });
    expect(screen.getAllByRole('definition').map(({ textContent }) => textContent)).toEqual([
      'kepegawaian@contoh.go.id',
      'WBS Contoh',
    ]);
  });

  it('shows what can’t be used, and why, and copies it all for the admin', async () => {
    const user = userEvent.setup();
    await open({ mode: 'loud', rolle: 'pns', logText: true });
    const item = (key: string) => screen.getAllByText(new RegExp(`^${key}:`))[0]?.closest('li')?.textContent;
    expect(item('mode')).toBe('mode: "loud" nilainya tidak sesuai');
    expect(item('rolle')).toBe('rolle: "pns" nama kunci tidak dikenal');
    const link = screen.getByRole('link', { name: 'Yang diterima peramban ini (3)' });
    expect(link.getAttribute('href')).toBe('/rollout.html#received');
    await user.click(screen.getByRole('button', { name: 'Salin untuk admin' }));
    await screen.findByText(/^Tersalin/);
    const copied = await navigator.clipboard.readText();
    expect(copied).toContain('mode: "loud" | in force "warn" | default | INVALID\n');
    expect(copied).toContain('logText: true | in force true | agency | locked\n');
    expect(copied).toContain('rolle: "pns" | in force – | UNKNOWN\n');
  });

  it('names contests that no pack has, and platforms that are none, until there are some', async () => {
    const index = [{ id: 'pilkada-2024-36', name: 'Banten', region: '36', stages }];
    vi.stubGlobal('fetch', async () => Response.json(index));
    const contests = ['pilkada-2024-36', 'pemilihan-ulang'];
    await open({
      contests,
      platformsOff: ['x', 'twiter', 'forum.contoh.go.id'],
      hosts: ['forum.contoh.go.id'],
    });
    const named = () =>
      screen.queryAllByText(/^(contests|platformsOff)/).map((one) => one.closest('li')?.textContent);
    expect(named()).toEqual([
      'platformsOff: "twiter" tidak ada platform atau situs instansi dengan nama ini',
      'contests: "pemilihan-ulang" tidak ada di paket mana pun',
    ]);
    const contest = {
      id: 'pemilihan-ulang',
      name: 'PSU',
      office: 'bupati',
      region: '3603',
      stages,
      tickets: [],
    };
    const pack = { id: 'paket', name: 'Paket', source: 'KPU', contests: [contest] };
    await fakeBrowser.storage.local.set({
      ownPacks: { paket: { pack, from: 'person', version: 1, at: 1, pictures: 0 } },
    });
    await vi.waitFor(() => expect(named()).toHaveLength(1));
  });

  it('announces the next step of a roll-out', async () => {
    await open({ mode: 'observe', modeSteps: ['2999-12-15 warn'] });
    screen.getByText('Ketegasan Ikrar mulai 15 Desember 2999: Tahan dan ingatkan.');
  });
});
