import type { SavedPage } from '../cases.ts';
import { does, held, partisan } from '../expected.ts';
import { box, campaign, team } from './case-words.ts';

/** Groups, accounts, events, places where things are made, and the plain pages. */
export const otherPages: readonly SavedPage[] = [
  {
    file: 'group.id.html',
    path: '/groups/7',
    composers: 3,
    controls: 6,
    gestures: [
      { press: '#join', held, ...does('join', { name: 'Relawan CandraDewi' }) },
      { press: '#joined' },
      { press: '#card [role="button"]', ...does('join', { name: 'Paguyuban Guru' }) },
      { press: '#team [role="button"]', held, ...does('follow', team) },
      { press: '#other [role="button"]' },
      { press: '#inline [aria-label="Posting"]', ...does('post', undefined, 'Siapa bawa sound system?') },
      { key: { on: `#inline ${box}`, combo: 'Enter' } },
      { press: '#inline-held [role="button"]', held, ...does('post', undefined, partisan) },
      {
        key: { on: `#comment ${box}`, combo: 'Enter' },
        held,
        ...does('comment', { name: 'Bu Contoh', text: 'Ayo menangkan CandraDewi nomor 1' }, 'Hadir'),
      },
      {
        press: '#post [aria-label="Suka"]',
        held,
        ...does('like', { name: 'Bu Contoh', text: 'Ayo menangkan CandraDewi nomor 1' }),
      },
      { press: '#post [aria-label="Suka: 12 orang"]' },
      { press: '#unliked [role="button"]' },
    ],
  },
  {
    file: 'page.id.html',
    path: '/candradewi_contoh',
    composers: 2,
    controls: 5,
    gestures: [
      { press: '#follow', held, ...does('follow', team) },
      { press: '#like-page', held, ...does('follow', team) },
      { press: '[aria-label="Kirim pesan"]' },
      { press: '#save-bio', ...does('profile', undefined, 'Guru SD, suka berkebun') },
      { press: '#save-picture', held, ...does('profile', undefined, 'Menangkan CandraDewi nomor 1') },
      { press: '[aria-label="Batal"]' },
      { attach: { on: '#picture', how: 'choose' }, ...does('profile') },
      { press: '#post [aria-label="Hapus Suka"]' },
    ],
  },
  {
    file: 'friends.en.html',
    path: '/friends',
    composers: 0,
    controls: 3,
    gestures: [
      {
        press: '#request [aria-label="Confirm"]',
        ...does('follow', { name: 'Ani Contoh', handle: '@ani.contoh' }),
      },
      { press: '#request [aria-label="Delete"]' },
      {
        press: '#maybe [role="button"]',
        held,
        ...does('follow', { name: 'Candra Contohari', handle: '@candracontohari' }),
      },
      { press: '#sent [role="button"]' },
      { press: '#sure [role="button"]' },
    ],
  },
  {
    file: 'event.id.html',
    path: '/events/77/',
    composers: 0,
    controls: 3,
    gestures: [
      {
        press: '#interested',
        held,
        ...does('rsvp', { name: 'Kampanye akbar: menangkan CandraDewi nomor 1' }),
      },
      { press: '#going', held, ...does('rsvp', { name: 'Kampanye akbar: menangkan CandraDewi nomor 1' }) },
      { press: '#chosen' },
      { press: '[aria-label="Tidak bisa hadir"]' },
      { press: '#bazaar [role="button"]', ...does('rsvp', { name: 'Bazar buku sekolah' }) },
    ],
  },
  {
    file: 'story.id.html',
    path: '/stories/create',
    composers: 1,
    controls: 1,
    gestures: [
      { press: '[aria-label="Bagikan ke Cerita"]', held, ...does('post', undefined, partisan) },
      { press: '[aria-label="Buang"]' },
    ],
  },
  {
    file: 'story-viewer.en.html',
    path: '/stories/100/',
    composers: 1,
    controls: 0,
    gestures: [{ key: { on: box, combo: 'Enter' } }, { press: '[role="button"]' }],
  },
  {
    file: 'reel.en.html',
    path: '/reels/create',
    composers: 1,
    controls: 1,
    gestures: [
      { press: '[aria-label="Publish"]', ...does('post', undefined, 'A morning in the rice field') },
      { press: '[aria-label="Previous"]' },
    ],
  },
  {
    file: 'live.id.html',
    path: '/live/producer',
    composers: 2,
    controls: 1,
    gestures: [
      { press: '[role="button"]', held, ...does('live', undefined, `Siaran relawan\n\n${partisan}`) },
    ],
  },
  {
    file: 'live.en.html',
    path: '/live/producer',
    composers: 2,
    controls: 1,
    gestures: [
      { press: '[role="button"]', ...does('live', undefined, 'Village meeting\n\nTonight at eight') },
    ],
  },
  {
    file: 'messages.en.html',
    path: '/messages/t/1',
    composers: 1,
    controls: 2,
    gestures: [
      { key: { on: box, combo: 'Enter' } },
      { press: '[aria-label="Post"]' },
      { press: '[aria-label="Like"]' },
    ],
  },
  {
    file: 'plain.id.html',
    path: '/story.php',
    composers: 2,
    controls: 4,
    gestures: [
      { submit: '#comment', held, ...does('comment', campaign, 'Siap hadir') },
      { submit: '#post', ...does('post', undefined, 'Selamat pagi') },
      { press: '#like', held, ...does('like', campaign) },
      { press: '#unlike' },
      { press: '#super', held, ...does('like', campaign) },
      { press: '#picker' },
      { press: '#follow', ...does('follow', { name: 'Warga Lain', handle: '@warga.lain' }) },
      { press: '#join', ...does('join', { name: 'Paguyuban Guru' }) },
    ],
  },
  {
    file: 'plugin.en.html',
    path: '/plugins/like.php',
    composers: 0,
    controls: 0,
    gestures: [{ submit: '#like', held, ...does('like', team) }, { submit: '#unlike' }],
  },
];
