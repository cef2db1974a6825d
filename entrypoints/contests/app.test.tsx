import 'fake-indexeddb/auto';
import { cleanup, render, screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { TextProvider, textFrom } from '../../components/text.tsx';
import messages from '../../public/_locales/id/messages.json';
import { contoh } from '../../rules/contests/contoh.ts';
import { Contests } from './app.tsx';
import { eraseDrafts, listDrafts, restoreDraft } from './draft/store.ts';
import { packText } from './share/pack-file.ts';

beforeEach(async () => {
  fakeBrowser.reset();
  vi.stubGlobal('fetch', async () => Response.json([]));
  location.hash = '';
  await eraseDrafts();
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const open = () =>
  render(
    <TextProvider value={textFrom(messages)}>
      <Contests />
    </TextProvider>,
  );
const press = async (name: string | RegExp) => userEvent.click(await screen.findByRole('button', { name }));
const field = (label: string) => screen.getByLabelText<HTMLInputElement>(label);
const part = (name: string) => within(screen.getByRole('region', { name }));
const problems = () => part('Yang perlu diperhatikan');
const preview = () => part('Apa yang akan tertangkap?');
const kept = async () => (await listDrafts())[0]?.draft;
const file = (content: string, name: string) => new File([content], name);

async function training() {
  open();
  await press('Salin dan ubah');
  await screen.findByText('Calon dan pasangan (3)');
}

describe('a pack', () => {
  it('is begun empty, told what it lacks, and kept letter by letter', async () => {
    open();
    screen.getByRole('heading', { level: 1, name: 'Paslon' });
    await screen.findByText('Belum ada paket.');
    await press('Mulai kosong');
    await screen.findByText('Lengkapi sebelum dipakai (8)');
    const use = screen.getByRole<HTMLButtonElement>('button', { name: 'Pakai di peramban ini' });
    expect(use.disabled).toBe(true);
    screen.getByText('Lengkapi dahulu 8 hal di bagian “Yang perlu diperhatikan”.');
    await userEvent.type(field('Nama paket'), 'Kota');
    await userEvent.type(field('Sumber data (surat, tautan, tanggal)'), 'KPU');
    await userEvent.type(field('Nama pemilihan'), 'PSU');
    await userEvent.selectOptions(field('Isi dari kalender yang dikenal'), 'Pilkada serentak 2024');
    expect(field('Awal masa tenang').value).toBe('2024-11-24');
    expect(use.disabled).toBe(false);
    await waitFor(async () => expect(await kept()).toMatchObject({ name: 'Kota', source: 'KPU' }));
    await screen.findByText('Tersimpan di perangkat ini');
  });

  it('has its stages drawn, and says which day stands wrong where it stands', async () => {
    await training();
    const line = within(screen.getByRole('list', { name: 'Garis waktu tahapan' }));
    line.getByText('Masa tenang dan hari pemungutan');
    line.getByText('24 Nov 2024 – 27 Nov 2024 · 4 hari');
    const quiet = field('Awal masa tenang');
    await userEvent.clear(quiet);
    await userEvent.type(quiet, '2024-12-01');
    const vote = field('Pemungutan suara');
    expect(vote.getAttribute('aria-invalid')).toBe('true');
    expect(document.getElementById(vote.getAttribute('aria-describedby') ?? '')?.textContent).toBe(
      '“Pemungutan suara” harus sesudah “Awal masa tenang”.',
    );
    expect(screen.queryByRole('list', { name: 'Garis waktu tahapan' })).toBeNull();
    problems().getByText('“Pemungutan suara” harus sesudah “Awal masa tenang”.');
  });

  it('gets back what was removed, in its place, with what was changed since', async () => {
    await training();
    await press('Hapus RangSinta');
    screen.getByText('Calon dan pasangan (2)');
    const undo = screen.getByRole('button', { name: 'Urungkan' });
    expect(document.activeElement).toBe(undo);
    await userEvent.type(field('Nama pemilihan'), ' Baru');
    await userEvent.click(undo);
    const names = screen
      .getAllByRole('button', { name: /^Ubah / })
      .map((one) => one.getAttribute('aria-label'));
    expect(names).toEqual(['Ubah CandraDewi', 'Ubah RangSinta', 'Ubah LemJaka']);
    expect(field('Nama pemilihan').value).toBe('Pemilihan Bupati Contoh Baru');
  });

  it('is removed from the list, and put back', async () => {
    await training();
    location.hash = '';
    await press('Hapus Salinan Pemilihan Bupati Contoh');
    await screen.findByText('Belum ada paket.');
    await press('Urungkan');
    await screen.findByRole('link', { name: 'Salinan Pemilihan Bupati Contoh' });
  });

  it('that this version cannot read is listed, and nothing of it is touched', async () => {
    await restoreDraft([{ id: 'paket-lama', at: 1, draft: { bentuk: 'lain' } }, []]);
    open();
    await screen.findByText('Tidak dapat dibaca oleh versi ini');
    location.hash = 'paket-lama';
    expect((await screen.findByRole('alert')).textContent).toContain('Paket ini tidak ada di perangkat ini.');
  });
});

describe('what would be caught', () => {
  it('follows every letter of the contest', async () => {
    await training();
    preview().getByText('Dikenali: 12 dari 12');
    preview().getByText('Ikut tertangkap: 0 dari 9');
    await press('Ubah CandraDewi');
    expect(document.activeElement).toBe(field('Nomor urut'));
    const [nicknames] = screen.getAllByLabelText('Julukan');
    if (!nicknames) throw new Error('no field');
    await userEvent.type(nicknames, '{End}\nPak Agus');
    preview().getByText('Ikut tertangkap: 1 dari 10');
    problems().getByText(
      '“Pak Agus” nama banyak orang: sebaiknya menjadi julukan umum, agar tulisan tentang orang lain tidak ikut tertangkap.',
    );
    await press('Jadikan julukan umum: Pak Agus');
    expect(screen.getAllByLabelText<HTMLTextAreaElement>('Julukan umum')[0]?.value).toBe('Pak Agus');
    preview().getByText('Ikut tertangkap: 0 dari 10');
    expect(document.activeElement).toBe(screen.getByRole('region', { name: 'Yang perlu diperhatikan' }));
  });

  it('judges the own words at the stage that is chosen', async () => {
    await training();
    await userEvent.type(preview().getByLabelText('Coba kalimat Anda sendiri'), 'Ayo pilih CandraDewi!');
    preview().getByText('Ikrar akan mengingatkan sebelum ini terkirim.');
    await userEvent.selectOptions(preview().getByLabelText('Tahap'), 'Di luar tahapan pemilihan');
    expect(preview().queryByText('Ikrar akan mengingatkan sebelum ini terkirim.')).toBeNull();
  });
});

describe('a table', () => {
  const csv = 'nomor urut;calon 1;foto\n4;Bintang Ibaratno;x.jpg\nlima;Salah Hitung;\n6;Cahya Andaikata;';

  it('is taken after its lines were shown, the faulty ones by number', async () => {
    await training();
    await userEvent.upload(field('Isi dari CSV'), file(csv, 'calon.csv'));
    const outcome = within(await screen.findByRole('region', { name: 'Hasil pembacaan CSV' }));
    outcome.getByText('Calon yang terbaca: 2.');
    outcome.getByText('Baris 3: nomor urut harus bilangan bulat mulai dari 1.');
    outcome.getByText('Kolom yang tidak dipakai: foto');
    await press('Tambahkan 2 calon');
    screen.getByText('Calon dan pasangan (5)');
    await press('Ubah Bintang Ibaratno');
    expect(field('Nomor urut').value).toBe('4');
  });

  it('of another kind is turned down in plain words', async () => {
    await training();
    await userEvent.upload(field('Isi dari CSV'), file('PK\u0003\u0004', 'calon.csv'));
    expect((await screen.findByRole('alert')).textContent).toMatch(/^Ini berkas Excel\./);
    screen.getByText('Calon dan pasangan (3)');
  });

  it('of three hundred shows some, and finds all', async () => {
    await training();
    const many = Array.from({ length: 300 }, (_, at) => `${at + 10};Calon Ke${at + 10} Ibaratno`).join('\n');
    await userEvent.upload(field('Isi dari CSV'), file(`nomor;calon 1\n${many}`, 'calon.csv'));
    await press('Ganti 3 calon yang ada');
    screen.getByText('Calon dan pasangan (300)');
    screen.getByText('Dihapus: 3 calon sebelumnya');
    expect(screen.getAllByRole('button', { name: /^Ubah / })).toHaveLength(40);
    screen.getByRole('button', { name: 'Tampilkan 260 lagi' });
    await userEvent.type(screen.getByRole('searchbox', { name: 'Cari nama atau nomor' }), 'Ke309');
    screen.getByRole('button', { name: 'Ubah Calon Ke309 Ibaratno' });
    expect(screen.getAllByRole('button', { name: /^Ubah / })).toHaveLength(1);
  });
});

describe('a file', () => {
  const choose = async (content: string, name: string) =>
    userEvent.upload(await screen.findByLabelText<HTMLInputElement>('Buka berkas'), file(content, name));

  it('of a pack is opened, and asks before it replaces one', async () => {
    open();
    await choose(packText(contoh), 'paket.json');
    await screen.findByText('Calon dan pasangan (3)');
    await userEvent.clear(field('Nama paket'));
    await userEvent.type(field('Nama paket'), 'Diubah');
    await waitFor(async () => expect((await kept())?.name).toBe('Diubah'));
    location.hash = '';
    await choose(packText(contoh), 'paket.json');
    const dialog = within(await screen.findByRole('alertdialog'));
    await userEvent.click(dialog.getByRole('button', { name: 'Ganti' }));
    await waitFor(async () => expect((await kept())?.name).toBe('Contoh untuk pelatihan'));
  });

  it('with a fault changes nothing, and says where it is', async () => {
    open();
    await choose(packText(contoh).replace('"2024-11-24"', '"besok"'), 'paket.json');
    expect((await screen.findByRole('alert')).textContent).toBe(
      'Paket ini memuat sesuatu yang tidak sesuai, di bagian: contests › 0 › stages › quiet. Tidak ada yang dibuka.',
    );
    expect(await listDrafts()).toEqual([]);
  });

  it('with a table begins a pack of its candidates', async () => {
    open();
    await choose('calon 1\nBintang Ibaratno\n', 'calon.csv');
    await press('Tambahkan 1 calon');
    await screen.findByText('Calon dan pasangan (1)');
  });
});

describe('putting a pack in force', () => {
  it('hands the background the pack, and says what came of it', async () => {
    const sent: unknown[] = [];
    fakeBrowser.runtime.onMessage.addListener((message, _sender, reply: (answer: unknown) => void) => {
      sent.push(message);
      const warnings = [{ kind: 'made-common', contest: 'x', name: 'Maju' }];
      reply({ contests: 1, faces: 0, emblems: 0, warnings });
      return true;
    });
    await training();
    await press('Pakai di peramban ini');
    await screen.findByText(
      'Berlaku di peramban ini. Pemilihan: 1. Wajah yang dapat dibandingkan: 0. Lambang: 0.',
    );
    screen.getByText(/^“Maju” juga kata atau nama banyak orang/);
    expect(sent).toMatchObject([
      { type: 'own-pack-bring', pack: { schema: 1, contests: [{ tickets: [{ number: 1 }, {}, {}] }] } },
    ]);
  });

  it('says so when nobody answers', async () => {
    await training();
    await press('Pakai di peramban ini');
    await screen.findByText(/^Paket tidak dapat disimpan\./);
  });
});
