import type { SavedPage } from '../cases.ts';
import { does, held, partisan } from '../expected.ts';
import { box, campaign, team } from './case-words.ts';

const village = { name: 'Desa Makmur', handle: '@desa.makmur', text: 'Kerja bakti hari Minggu' };
const theVillage = { name: 'The Village', handle: '@village', text: 'Clean-up on Sunday' };
const vila = { name: 'A Vila', handle: '@vila', text: 'Mutirão no domingo' };
const neighbour = { name: 'Pak Tetangga', handle: '@pak.tetangga', text: 'Saya bawa cangkul' };
const supporter = { name: 'Tim Contoh', handle: '@tim.contoh', text: 'Menangkan CandraDewi nomor 1' };

/** The feed in Indonesian, in English and in a language whose labels nobody listed. */
export const feeds: readonly SavedPage[] = [
  {
    file: 'feed.id.html',
    path: '/',
    composers: 9,
    controls: 41,
    gestures: [
      { key: { on: `#comment ${box}`, combo: 'Enter' }, ...does('comment', village, 'Siap hadir') },
      { key: { on: `#comment ${box}`, combo: 'Shift+Enter' } },
      { press: '#comment [aria-label="Posting komentar"]', ...does('comment', village, 'Siap hadir') },
      { press: '#comment [aria-label="Emoji"]' },
      {
        key: { on: `#cheer ${box}`, combo: 'Enter' },
        held,
        ...does('comment', campaign, 'Mantap, coblos nomor 1 CandraDewi'),
      },
      { key: { on: `#answer ${box}`, combo: 'Enter' }, ...does('reply', neighbour, 'Terima kasih') },
      { press: '#answer [aria-label="Komentar"]', ...does('reply', neighbour, 'Terima kasih') },
      {
        press: '#answer-held [aria-label="Komentar"]',
        held,
        ...does('reply', supporter, 'Setuju, coblos nomor 1 CandraDewi'),
      },
      { press: '#compose [aria-label="Posting"]', ...does('post', undefined, 'Selamat pagi 🌾') },
      { key: { on: `#compose ${box}`, combo: 'Mod+Enter' }, ...does('post', undefined, 'Selamat pagi 🌾') },
      { key: { on: `#compose ${box}`, combo: 'Enter' } },
      { press: '#compose [aria-label="Berikutnya"]' },
      { press: '#first-step [aria-label="Berikutnya"]' },
      { press: '#compose [aria-label="Tutup"]' },
      { press: '#compose [aria-label="Foto/video"]' },
      { attach: { on: '#photo', how: 'choose' }, ...does('photo') },
      { attach: { on: `#compose ${box}`, how: 'drop' }, ...does('photo') },
      { attach: { on: `#compose ${box}`, how: 'paste' }, ...does('photo') },
      { press: '#compose-held [aria-label="Kirim"]', held, ...does('post', undefined, partisan) },
      {
        opener: `#campaign [aria-label^="Kirim ini"]`,
        press: '#share [aria-label="Bagikan sekarang"]',
        held,
        ...does('share', campaign, 'Lihat ini'),
      },
      {
        opener: `#village [aria-label^="Kirim ini"]`,
        press: '#share [aria-label="Bagikan sekarang"]',
        ...does('share', village, 'Lihat ini'),
      },
      {
        opener: `#campaign [aria-label^="Kirim ini"]`,
        press: '#share-menu [role="menuitem"]:first-child',
        held,
        ...does('share', campaign),
      },
      { press: '#share-menu [role="menuitem"]:last-child' },
      {
        opener: `#campaign [aria-label^="Kirim ini"]`,
        press: '#share-to-feed [aria-label="Posting"]',
        held,
        ...does('share', campaign, 'Perlu dibaca'),
      },
      {
        opener: `#campaign [aria-label^="Kirim ini"]`,
        key: { on: `#share-to-feed ${box}`, combo: 'Mod+Enter' },
        held,
        ...does('share', campaign, 'Perlu dibaca'),
      },
      {
        opener: `#village [aria-label^="Kirim ini"]`,
        press: '#compose [aria-label="Posting"]',
        ...does('post', undefined, 'Selamat pagi 🌾'),
      },
      { press: '#village [aria-label="Suka"] i', ...does('like', village) },
      { press: '#campaign [aria-label="Suka"] i', held, ...does('like', campaign) },
      { press: '#liked [aria-label="Hapus Haha"]' },
      { press: '#village [aria-label="Tanggapi"]' },
      { press: '#village [aria-label="Suka: 12 orang"]' },
      { press: '#village [aria-label="Beri komentar"]' },
      {
        opener: '#village [aria-label="Tanggapi"]',
        press: '#bar-village [aria-label="Super"]',
        ...does('like', village),
      },
      {
        opener: '#campaign [aria-label="Tanggapi"]',
        press: '#bar-campaign [aria-label="Marah"]',
        held,
        ...does('like', campaign),
      },
      { press: '#neighbour li:first-child [role="button"]', ...does('like', neighbour) },
      { press: '#partisan li:first-child [role="button"]', held, ...does('like', supporter) },
      { press: '#partisan li:last-child [role="button"]' },
      { key: { on: `#chat ${box}`, combo: 'Enter' } },
      { key: { on: `#chat ${box}`, combo: 'Mod+Enter' } },
      { press: '#chat [aria-label="Kirim"]' },
      { attach: { on: `#chat ${box}`, how: 'paste' } },
      { press: '#ask' },
    ],
  },
  {
    file: 'feed.en.html',
    path: '/',
    composers: 5,
    controls: 19,
    gestures: [
      { key: { on: `#comment ${box}`, combo: 'Enter' }, ...does('comment', theVillage, 'I will come') },
      {
        press: '#cheer [aria-label="Post comment"]',
        held,
        ...does('comment', campaign, 'Vote for number 1, coblos nomor 1 CandraDewi'),
      },
      {
        key: { on: `#in-dialog ${box}`, combo: 'Enter' },
        ...does('comment', { name: 'Dana Contoh', handle: '@dana.contoh', text: 'Lovely day' }, 'Nice'),
      },
      { attach: { on: '#attach', how: 'choose' }, ...does('photo') },
      { press: '[role="dialog"] [aria-label="Post"]', ...does('post', undefined, 'Good morning') },
      { press: '#village [aria-label="Like"] i', ...does('like', theVillage) },
      { press: '#campaign [aria-label="Remove Like"]' },
      { press: '#campaign [aria-label="Change Like reaction"]' },
      {
        press: '#neighbour li:first-child [role="button"]',
        ...does('like', { name: 'A Neighbour', handle: '@a.neighbour', text: 'See you there' }),
      },
      { press: '#neighbour [role="toolbar"] [role="button"]' },
      { press: '#suggested [role="button"]', held, ...does('follow', team) },
      { press: '#shared [role="button"]', ...does('follow', { name: 'Some Page', handle: '@some.page' }) },
      { press: '#hikers div:nth-of-type(1)', ...does('join', { name: 'Hikers' }) },
      { press: '#hikers div:nth-of-type(2)' },
      { key: { on: `#chat ${box}`, combo: 'Enter' } },
      { press: '#chat [role="button"]' },
      { attach: { on: '#chat-file', how: 'choose' } },
      { key: { on: `#nameless-chat ${box}`, combo: 'Enter' } },
      { press: '#who [aria-label="Love"]' },
    ],
  },
  {
    file: 'other-language.en.html',
    path: '/',
    composers: 5,
    controls: 16,
    gestures: [
      { press: '#village [aria-label="Curtir"] i', ...does('like', vila) },
      { press: '#campaign [aria-label="Curtir"] i', held, ...does('like', campaign) },
      { press: '#liked [aria-label="Descurtiu Curtir"]' },
      { press: '#village [aria-label="Reagir"]' },
      { press: '#village [aria-label="Curtir: 12 pessoas"]' },
      {
        opener: '#campaign [aria-label="Reagir"]',
        press: '#bar-campaign [aria-label="Amei"]',
        held,
        ...does('like', campaign),
      },
      { key: { on: `#comment ${box}`, combo: 'Enter' }, ...does('comment', vila, 'Estarei lá') },
      { press: '#comment [aria-label="Comentar"]', ...does('comment', vila, 'Estarei lá') },
      {
        key: { on: `#answer ${box}`, combo: 'Enter' },
        ...does('reply', { name: 'Um Vizinho', handle: '@vizinho', text: 'Vou levar água' }, 'Obrigado'),
      },
      {
        key: { on: `#older-answer ${box}`, combo: 'Enter' },
        ...does('reply', { name: 'Outro', handle: '@outro', text: 'Vou dançar' }, 'Eu também'),
      },
      {
        key: { on: `#older-comment ${box}`, combo: 'Enter' },
        ...does('comment', { name: 'A Vila', handle: '@vila', text: 'Festa junina' }, 'Boa ideia'),
      },
      { press: '#compose [aria-label="Publicar"]', held, ...does('post', undefined, partisan) },
      { press: '#compose [aria-label="Fechar"]' },
      { press: '#compose [aria-label^="Editar"]' },
      { key: { on: `#chat ${box}`, combo: 'Enter' } },
      { press: '#chat [role="button"]' },
    ],
  },
];
