import type { GestureCase } from '../cases.ts';

/** A page of `saved/` on a host of which nothing is known, and what must be made of it. */
export interface Surface {
  file: string;
  path?: string;
  /** Behind an adapter, where messages are private and only labels count. */
  behind?: true;
  gestures: readonly (GestureCase & {
    /** What is written into an empty box before, and which buttons wake up, or come, through it. */
    typed?: { into: string; text: string; wakes?: readonly string[]; adds?: string };
  })[];
}

const relawan = { name: 'Relawan CandraDewi', handle: '@candradewi_contoh' };
const slogan = { ...relawan, text: 'Contoh Gemilang Bersama' };
const call = 'Ayo coblos nomor 1, menangkan CandraDewi!';
const dialog = { into: '#laatikko', text: call, wakes: ['#lisaa', '#laheta'] };
const field = {
  into: '#kentta',
  text: call,
  adds: '<div id="rivi"><button id="liite">Liito</button><button id="uusin">Novo</button></div>',
};

export const surfaces: readonly Surface[] = [
  {
    file: 'jejaring.html',
    gestures: [
      { typed: dialog, press: '#laheta', expect: { activity: 'post', text: call }, held: true },
      {
        typed: { ...dialog, text: 'Selamat pagi' },
        press: '#laheta',
        expect: { activity: 'post', text: 'Selamat pagi' },
      },
      {
        typed: dialog,
        key: { on: '#laatikko', combo: 'Mod+Enter' },
        expect: { activity: 'post', text: call },
        held: true,
      },
      ...['#emoji', '#kuva', '#sulje', '#lisaa', '#liite', '#juttu .comment-open', '#etsi-nappi'].map(
        (press) => ({
          typed: dialog,
          press,
        }),
      ),
      { typed: dialog, key: { on: '#laatikko', combo: 'Enter' } },
      // Nobody saw it wake: better to miss it than to guess.
      { press: '#laheta' },
      { typed: field, press: '#uusin', expect: { activity: 'post', text: call }, held: true },
      { typed: field, press: '#liite' },
      { typed: { into: '#etsi', text: 'coblos', wakes: ['#etsi-nappi'] }, press: '#etsi-nappi' },
      { key: { on: '#etsi', combo: 'Mod+Enter' } },
      {
        press: '#juttu > ul .like',
        expect: {
          activity: 'like',
          text: '',
          target: { ...relawan, handle: '@relawancandradewi', text: call },
        },
        held: true,
      },
      {
        press: '#vastaus .like',
        expect: {
          activity: 'like',
          text: '',
          target: { name: 'Pecinta Tanaman', handle: '@tanaman', text: 'Panen cabai hari ini' },
        },
      },
      { press: '#vastaus .like.active' },
      { press: '#juttu .like-count' },
      {
        press: '#seuraa',
        expect: { activity: 'follow', text: '', target: { ...relawan, handle: '@relawancandradewi' } },
        held: true,
      },
      { press: 'nav .follow' },
    ],
  },
  {
    file: 'mastodon.html',
    gestures: [
      { press: '#kirim', expect: { activity: 'post', text: call }, held: true },
      {
        key: { on: '.autosuggest-textarea__textarea', combo: 'Mod+Enter' },
        expect: { activity: 'post', text: call },
        held: true,
      },
      { key: { on: '.autosuggest-textarea__textarea', combo: 'Enter' } },
      { key: { on: '.search__input', combo: 'Enter' } },
      { press: '#suka', expect: { activity: 'like', text: '', target: slogan }, held: true },
      { press: '#boost', expect: { activity: 'share', text: '', target: slogan }, held: true },
      {
        press: '#ikuti',
        expect: { activity: 'follow', text: '', target: { name: 'Relawan CandraDewi' } },
        held: true,
      },
      ...[
        '#balas',
        '#simpan',
        '#menu',
        '#batal',
        '#batal-boost',
        '#diikuti',
        '.dropdown-button',
        '[title="Tambah gambar"]',
      ].map((press) => ({ press })),
    ],
  },
  {
    file: 'discourse.html',
    gestures: [
      {
        press: '#kirim',
        expect: {
          activity: 'reply',
          text: 'Siap hadir, CandraDewi harga mati',
          target: { name: 'Jadwal piket posyandu', text: 'Jadwal piket posyandu' },
        },
        held: true,
      },
      {
        press: '#suka',
        expect: {
          activity: 'like',
          text: '',
          target: { name: 'tim_contoh', text: 'Menangkan CandraDewi, coblos nomor 1' },
        },
        held: true,
      },
      ...['#tutup', '#balas-kiriman', '#penyuka', '.bold', '.link'].map((press) => ({ press })),
      { key: { on: '#reply-title', combo: 'Enter' } },
    ],
  },
  {
    file: 'wordpress.html',
    gestures: [
      {
        submit: '#commentform',
        expect: {
          activity: 'comment',
          text: 'Dukung CandraDewi, coblos nomor 1',
          target: { name: 'Kerja bakti hari Minggu', text: 'Kerja bakti hari Minggu' },
        },
        held: true,
      },
      { submit: 'form[role="search"]' },
      { submit: '#masuk' },
      { key: { on: '#masuk textarea', combo: 'Mod+Enter' } },
      { submit: '#buletin' },
      // The form's own event speaks for its button: once is enough.
      ...['#submit', '#cari-kirim', '#balas', '#langganan'].map((press) => ({ press })),
      { key: { on: '#comment', combo: 'Enter' } },
    ],
  },
  {
    file: 'obrolan.html',
    gestures: [
      ...[
        { key: { on: '#ruang >>> #text-input', combo: 'Enter' as const } },
        { press: '#ruang >>> #send' },
      ].map((gesture) => ({
        ...gesture,
        expect: {
          activity: 'message' as const,
          text: 'Guru wajib dukung CandraDewi',
          target: { name: 'Ruang Guru', text: 'Ruang Guru' },
        },
        held: true as const,
      })),
      { key: { on: '#ruang >>> #text-input', combo: 'Shift+Enter' } },
      { press: '#ruang >>> #lampirkan' },
      { press: '#pasang', expect: { activity: 'post', text: 'Selamat pagi' } },
      { press: '#batal' },
      { key: { on: '#panjang', combo: 'Enter' } },
      { press: '#bisikkan' },
      { key: { on: '#bisik', combo: 'Mod+Enter' } },
      { press: '#profil button' },
      { submit: '#profil' },
    ],
  },
  {
    file: 'obrolan.html',
    path: '/direct/7',
    gestures: [{ press: '#ruang >>> #send' }, { press: '#pasang' }],
  },
  {
    file: 'kendali.html',
    behind: true,
    gestures: [
      { press: '#suka', expect: { activity: 'like', text: '', target: slogan }, held: true },
      ...['#ditekan', '#disukai', '#membuka', '#penyuka', '#pilihan', '#tab', '#hati'].map((press) => ({
        press,
      })),
      {
        press: '#komentar',
        expect: { activity: 'comment', text: 'Dukung CandraDewi nomor 1' },
        held: true,
      },
      ...['#sebelum', '#balas', '#luar', '#keduanya', '#komentari', '#bisik', '#kirim-kosong'].map(
        (press) => ({ press }),
      ),
      { key: { on: '#rahasia', combo: 'Mod+Enter' } },
      { key: { on: '#hampa', combo: 'Mod+Enter' } },
      { key: { on: '#kotak', combo: 'Enter' } },
    ],
  },
  { file: 'kendali.html', behind: true, path: '/settings/profile', gestures: [{ press: '#komentar' }] },
  { file: 'kendali.html', behind: true, path: '/messages/7', gestures: [{ press: '#komentar' }] },
];
