import { cleanup, render, screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { TextProvider, textFrom } from '../../components/text.tsx';
import { settingsFallback } from '../../policy/settings.ts';
import messages from '../../public/_locales/id/messages.json';
import { contoh } from '../../rules/contests/contoh.ts';
import { bringRequest, dropRequest, type PackUsed } from '../pages/own-packs.ts';
import { checkPackRequest, type PackState, packProblems } from '../pages/pack-state.ts';
import { PacksSection } from './packs-section.tsx';

const head = { id: contoh.id, name: contoh.name, source: contoh.source, contests: contoh.contests };
const own = {
  pack: { ...head, name: 'Paket saya' },
  from: 'person',
  version: 2,
  at: 1_900_000_000_000,
  pictures: 0,
};
const theirs = { ...own, pack: { ...head, id: 'dinas', name: 'Paket dinas' }, from: 'agency', version: 7 };
const state: PackState = {
  url: 'https://ikrar.contoh.go.id/paket.json',
  keys: [],
  since: 1,
  tried: 1_900_000_000_000,
  next: 2,
  mark: '',
};

let answer: PackUsed | boolean;
let sent: unknown[];

beforeEach(() => {
  fakeBrowser.reset();
  vi.stubGlobal('fetch', async () => Response.json([]));
  sent = [];
  answer = true;
  Reflect.set(fakeBrowser.runtime, 'sendMessage', async (message: unknown) => {
    sent.push(message);
    return answer;
  });
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

async function open(stored: Record<string, unknown> = {}) {
  await fakeBrowser.storage.local.set(stored);
  const settings = { ...settingsFallback, agency: { name: 'Dinas Contoh' } };
  render(
    <TextProvider value={textFrom(messages)}>
      <PacksSection settings={settings} save={() => {}} />
    </TextProvider>,
  );
}
const choose = async (text: string) =>
  userEvent.upload(
    await screen.findByLabelText('Muat berkas paket'),
    new File([text], 'paket.json', { type: 'application/json' }),
  );

it('says of each pack what it takes the place of, and what takes the place of nothing', async () => {
  const [contest] = contoh.contests;
  if (!contest) throw new Error('the training pack is empty');
  const named = { ...contest, id: 'pilkada-2024-3603', name: 'Bupati kami' };
  const bare = { ...contest, id: 'psu', name: 'Pemilihan kosong', tickets: [] };
  vi.stubGlobal('fetch', async () => Response.json([{ ...named, name: 'Bupati' }]));
  await open({
    ownPacks: { saya: { ...own, pack: { ...own.pack, contests: [named, { ...named, id: 'lain' }] } } },
    agencyPack: { ...theirs, pack: { ...theirs.pack, contests: [{ ...named, name: 'Bupati dinas' }, bare] } },
  });
  const notes = async (words: RegExp) =>
    (await screen.findAllByText(words)).map((one) => [
      one.closest('li')?.firstChild?.firstChild?.textContent,
      one.textContent,
    ]);
  // The agency's counts before the person's.
  expect(await notes(/^Menggantikan/)).toEqual([
    ['Paket dinas', 'Menggantikan data bawaan Ikrar: Bupati dinas'],
  ]);
  expect(await notes(/^Tidak dipakai/)).toEqual([
    ['Paket saya', 'Tidak dipakai, karena paket “Paket dinas” memuat pemilihan yang sama: Bupati kami'],
  ]);
  expect(await notes(/^Tanpa satu nama pun/)).toEqual([
    ['Paket dinas', 'Tanpa satu nama pun, jadi tidak menggantikan apa pun: Pemilihan kosong'],
  ]);
});

it('says that there is none, and shows no address where there is none', async () => {
  await open();
  expect(await screen.findByText('Belum ada paket tambahan.')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Periksa sekarang' })).toBeNull();
});

it("lists packs with source, contests and day; the agency's own can't be removed", async () => {
  await open({ ownPacks: { contoh: own, rusak: 7 }, agencyPack: theirs });
  const row = async (name: string) => {
    const found = (await screen.findByText(name)).closest('li');
    if (!found) throw new Error(`${name} is in no list`);
    return within(found);
  };
  const agencys = await row('Paket dinas');
  expect(agencys.getByText(/^Dari Dinas Contoh, versi 7/)).toBeTruthy();
  expect(agencys.getByText('Diatur oleh Dinas Contoh', { exact: false })).toBeTruthy();
  expect(agencys.queryByRole('button')).toBeNull();
  const persons = await row('Paket saya');
  expect(persons.getByText(/pemungutan suara 27 November 2024/)).toBeTruthy();
  await userEvent.click(persons.getByRole('button', { name: 'Hapus Paket saya' }));
  expect(await screen.findByText('Paket Paket saya tidak berlaku lagi.')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Hapus rusak' }));
  expect(sent).toEqual([dropRequest('contoh'), dropRequest('rusak')]);
});

it('names five contests of a large pack, and counts the others', async () => {
  const [contest] = contoh.contests;
  const contests = Array.from({ length: 8 }, (_, at) => ({ ...contest, id: `c-${at}`, name: `Kota ${at}` }));
  await open({ ownPacks: { contoh: { ...own, pack: { ...own.pack, contests } } } });
  expect(await screen.findByText('dan 3 pemilihan lain')).toBeTruthy();
  expect(screen.getAllByText(/^Kota \d: pemungutan/)).toHaveLength(5);
});

describe('a file', () => {
  it('is put in force, and what is to be known of it is said once', async () => {
    const made = { kind: 'made-common', contest: 'contoh-kabupaten', name: 'Agus' } as const;
    answer = {
      contests: 1,
      faces: 2,
      emblems: 0,
      warnings: [
        made,
        { ...made, contest: 'lain' },
        { kind: 'over', contest: 'contoh-kabupaten' },
        { kind: 'too-near', names: ['Candra', 'Dewi'], distance: 0.2 },
        { kind: 'too-few', name: 'Candra', portraits: 1 },
        { kind: 'no-face', of: 'portraits', at: 0, name: 'Rangga' },
        { kind: 'pictures-unable' },
      ],
    };
    await open({ ownPacks: { contoh: own } });
    await choose(JSON.stringify(contoh));
    expect(await screen.findByText('Paket berlaku: 1 pemilihan, 2 wajah, 0 lambang.')).toBeTruthy();
    expect(sent).toEqual([bringRequest(JSON.parse(JSON.stringify(contoh)))]);
    const remarks = within(screen.getByRole('status')).getAllByRole('listitem');
    expect(remarks.map(({ textContent }) => textContent)).toEqual([
      '“Agus” juga kata atau nama banyak orang: baru dihitung bila ada tanda politik lain.',
      'Pemilihan Bupati Contoh sudah berakhir; hanya dapat dipilih untuk latihan.',
      'Foto Candra dan Dewi terlalu mirip; keduanya dapat tertukar.',
      'Candra punya 1 foto; dengan tiga foto wajahnya lebih sering dikenali.',
      'Tidak ada wajah pada foto Rangga.',
      'Peramban ini sekarang tidak dapat memeriksa gambar: nama berlaku, gambar tidak.',
    ]);
  });

  it.each([
    ['a photo, renamed', '\u0089PNG', /bukan paket paslon Ikrar/],
    ['nothing', 'null', /bukan paket paslon Ikrar/],
    ['other JSON', '{"name":"ikrar"}', /bukan paket paslon Ikrar/],
    ['a signed pack', '{"key":"","signature":"","payload":""}', /bertanda tangan/],
    ['more than 8 MB', 'x'.repeat(9 * 1024 * 1024), /paling besar 8 MB/],
  ])('of %s is not even sent', async (_, text, said) => {
    await open();
    await choose(text);
    expect(await screen.findByText(said, { selector: '.problem' })).toBeTruthy();
    expect(sent).toEqual([]);
  });

  it.each<[PackUsed, RegExp]>([
    [{ error: 'invalid', at: 'contests.0.stages.quiet' }, /contests\.0\.stages\.quiet/],
    [{ error: 'too-large' }, /paling besar 8 MB/],
    [{ error: 'too-many' }, /Sudah ada 20 paket/],
    [{ error: 'failed' }, /tidak dapat disimpan/],
  ])('that is refused with %j says why', async (refused, said) => {
    answer = refused;
    await open();
    await choose(JSON.stringify(contoh));
    expect(await screen.findByText(said, { selector: '.problem' })).toBeTruthy();
  });
});

describe("the agency's address", () => {
  it('says when it was looked at, and looks now', async () => {
    await open({ agencyPack: theirs, packState: state });
    expect(await screen.findByText(/^Diperiksa .* yang berlaku versi 7\.$/)).toBeTruthy();
    expect(screen.getByText(state.url)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Periksa sekarang' }));
    expect(sent).toEqual([checkPackRequest]);
  });

  it.each(packProblems)(
    'says in a sentence that it is %s, whom to tell, and what still counts',
    async (code) => {
      await open({ agencyPack: theirs, packState: { ...state, problem: { code, at: '503' } } });
      const said = await screen.findByText(/Sampaikan ini kepada Dinas Contoh\.$/);
      expect(said.textContent).toMatch(/^[A-Z].*\. Paket terakhir yang sah tetap berlaku\. Sampaikan/);
      expect(said.textContent).not.toContain('packs_');
    },
  );

  it('says that nothing is in force yet', async () => {
    await open({ packState: { ...state, problem: { code: 'unreachable' } } });
    expect(await screen.findByText(/belum ada paket yang berlaku\.$/)).toBeTruthy();
    expect(screen.queryByText(/Paket terakhir/)).toBeNull();
  });
});
