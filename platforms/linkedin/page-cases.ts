import type { SavedPage } from '../cases.ts';
import { does, held, partisan } from '../expected.ts';
import { campaign, village } from './case-words.ts';

const clean = { ...village, text: 'Clean-up on Sunday' };
const bakti = { ...village, text: 'Kerja bakti hari Minggu' };
const neighbour = { name: 'A Neighbour', handle: '@a-neighbour', text: 'See you there' };
const supporter = { name: 'Tim Contoh', handle: '@tim-contoh', text: 'Menangkan CandraDewi nomor 1' };
const team = { name: 'Relawan CandraDewi', handle: '@candradewi_contoh' };
const like = 'button[aria-label="Reaction button state: no reaction"]';
const repost = 'button:has(#repost-small)';
const editor = '[contenteditable="true"]';

/** The two generations of LinkedIn's pages, in Indonesian, in English and in a language that nobody listed. */
export const pages: readonly SavedPage[] = [
  {
    file: 'sdui.en.html',
    path: '/feed/',
    composers: 5,
    controls: 30,
    gestures: [
      { press: `#village ${like}`, ...does('like', clean) },
      { press: `#campaign ${like}`, held, ...does('like', campaign) },
      { press: '#liked [aria-label="Reaction button state: Celebrate"]' },
      { press: '#village > div > [aria-label="Open reactions menu"]' },
      { press: '#flyout-village [aria-label="Insightful"]', ...does('like', clean) },
      { press: '#flyout-campaign [aria-label="Celebrate"]', held, ...does('like', campaign) },
      { press: '#neighbour .react', ...does('like', neighbour) },
      { press: '#partisan .react', held, ...does('like', supporter) },
      { press: '#neighbour [aria-label="Reply"]' },
      { press: '#village > div > button:has(#comment-small)' },
      { press: '#box-village section button', ...does('comment', clean, 'I will come') },
      { key: { on: `#box-village ${editor}`, combo: 'Mod+Enter' }, ...does('comment', clean, 'I will come') },
      { key: { on: `#box-village ${editor}`, combo: 'Enter' } },
      { press: '#box-village [aria-label="Emoji"]' },
      {
        press: '#box-cheer section button',
        held,
        ...does('comment', campaign, 'Vote! Coblos nomor 1 CandraDewi'),
      },
      { press: '#box-reply section button', ...does('reply', neighbour, 'Thank you') },
      { key: { on: `#box-reply ${editor}`, combo: 'Mod+Enter' }, ...does('reply', neighbour, 'Thank you') },
      {
        press: '#box-reply-held [componentkey="x-reply-held"]',
        held,
        ...does('reply', supporter, 'Setuju, coblos nomor 1 CandraDewi'),
      },
      {
        opener: `#village ${repost}`,
        press: '#reposts [role="menuitem"]:last-child',
        ...does('share', clean),
      },
      {
        opener: `#campaign ${repost}`,
        press: '#reposts [role="menuitem"]:last-child',
        held,
        ...does('share', campaign),
      },
      { opener: `#campaign ${repost}`, press: '#reposts [role="menuitem"]:first-child' },
      {
        press: `#activity ${like}`,
        ...does('like', { name: 'Dana Contoh', handle: '@dana-contoh', text: 'Thoughts on gardens' }),
      },
      {
        press: '#suggested [aria-label="Ben Contoh"]',
        ...does('follow', { name: 'Ben Contoh', handle: '@ben-contoh' }),
      },
      { press: '#suggested [aria-label^="Hide"]' },
      { press: '#share button:last-child', ...does('post', undefined, 'Good morning') },
      { key: { on: `#share ${editor}`, combo: 'Mod+Enter' }, ...does('post', undefined, 'Good morning') },
      { press: '#share [aria-label="Media"]' },
      { attach: { on: '#photo', how: 'choose' }, ...does('photo') },
      { attach: { on: `#share ${editor}`, how: 'paste' }, ...does('photo') },
      { press: '#start' },
      { press: '#overlay >>> button' },
      { key: { on: `#overlay >>> ${editor}`, combo: 'Mod+Enter' } },
    ],
  },
  {
    file: 'sdui.id.html',
    path: '/feed/',
    composers: 4,
    controls: 10,
    gestures: [
      { press: '#village [aria-label^="Status tombol"]', ...does('like', bakti) },
      { press: '#campaign [aria-label^="Status tombol"]', held, ...does('like', campaign) },
      {
        press: '#campaign [aria-label^="Ikuti"]',
        held,
        ...does('follow', { name: 'Relawan CandraDewi', handle: '@candradewi-contoh' }),
      },
      { press: '#village section button', ...does('comment', bakti, 'Siap hadir') },
      {
        press: '#interop-outlet >>> #post .share-actions__primary-action',
        held,
        ...does('post', undefined, partisan),
      },
      {
        key: { on: `#interop-outlet >>> #post .ql-editor`, combo: 'Mod+Enter' },
        held,
        ...does('post', undefined, partisan),
      },
      {
        press: '#interop-outlet >>> #pass-on .share-actions__primary-action',
        held,
        ...does('share', campaign, 'Perlu dibaca'),
      },
      {
        key: { on: `#interop-outlet >>> #pass-on .ql-editor`, combo: 'Mod+Enter' },
        held,
        ...does('share', campaign, 'Perlu dibaca'),
      },
      { press: '#interop-outlet >>> #post [aria-label="Tutup"]' },
      { press: '#interop-outlet >>> .msg-form__send-button' },
      { key: { on: '#side [role="textbox"]', combo: 'Mod+Enter' } },
      { press: '#side button' },
      { key: { on: '#interop-outlet >>> .msg-form__contenteditable', combo: 'Enter' } },
    ],
  },
  {
    file: 'ember.en.html',
    path: '/feed/',
    composers: 3,
    controls: 18,
    gestures: [
      { press: '#village .feed-shared-social-action-bar .react-button__trigger', ...does('like', clean) },
      { press: '#campaign .react-button__trigger', held, ...does('like', campaign) },
      { press: '#liked .react-button__trigger' },
      { press: '#village .reactions-menu__trigger' },
      { press: '#village [aria-label="React Celebrate"]', ...does('like', clean) },
      { press: '#village [aria-label="13 reactions"]' },
      { press: '#neighbour .react-button__trigger', ...does('like', neighbour) },
      { press: '#neighbour .comments-comment-social-bar__reply-action-button--cr' },
      { press: '#quiet button' },
      { press: '#comment [type="submit"]', ...does('comment', clean, 'I will come') },
      { key: { on: '#comment .ql-editor', combo: 'Mod+Enter' }, ...does('comment', clean, 'I will come') },
      { press: '#answer [type="submit"]', ...does('reply', neighbour, 'Thank you') },
      {
        opener: '#village .social-reshare-button',
        press: '#village .social-reshare-button__sharing-as-is-dropdown-item',
        ...does('share', clean),
      },
      {
        opener: '#campaign .social-reshare-button',
        press: '#campaign .social-reshare-button__sharing-as-is-dropdown-item',
        held,
        ...does('share', campaign),
      },
      { press: '#village .comment-button' },
      { press: '#village .send-privately-button' },
      { press: '#post .share-actions__primary-action', ...does('post', undefined, 'Good morning') },
      { attach: { on: '#photo', how: 'choose' }, ...does('photo') },
      { press: '#report button' },
    ],
  },
  {
    file: 'ember.id.html',
    path: '/feed/',
    composers: 2,
    controls: 12,
    gestures: [
      { press: '#village .react-button__trigger', ...does('like', bakti) },
      { press: '#partisan .react-button__trigger', held, ...does('like', supporter) },
      {
        press: '#comment [type="submit"]',
        held,
        ...does('comment', campaign, 'Mantap, coblos nomor 1 CandraDewi'),
      },
      {
        press: '#answer [type="submit"]',
        held,
        ...does('reply', supporter, 'Setuju, coblos nomor 1 CandraDewi'),
      },
    ],
  },
  {
    file: 'other-language.en.html',
    path: '/feed/',
    composers: 2,
    controls: 11,
    gestures: [
      {
        press: '#village [aria-label$="nenhuma reação"]',
        ...does('like', { ...village, text: 'Mutirão no domingo' }),
      },
      { press: '#campaign [aria-label$="nenhuma reação"]', held, ...does('like', campaign) },
      { press: '#liked [aria-label$="Parabéns"]' },
      { press: '#village [aria-label^="Abrir"]' },
      {
        press: '#village section button',
        ...does('comment', { ...village, text: 'Mutirão no domingo' }, 'Estarei lá'),
      },
      {
        press: '#campaign [aria-label^="Seguir"]',
        held,
        ...does('follow', { name: 'Relawan CandraDewi', handle: '@candradewi-contoh' }),
      },
      {
        press: '#person a[href*="custom-invite"]',
        ...does('follow', { name: 'Ani Contoh', handle: '@ani-contoh' }),
      },
      { press: '#share button:last-child', held, ...does('post', undefined, partisan) },
      { press: '#share [aria-label="Fechar"]' },
      { press: '#overlay >>> button' },
      { key: { on: `#overlay >>> ${editor}`, combo: 'Mod+Enter' } },
    ],
  },
  {
    file: 'profile.en.html',
    path: '/in/candradewi_contoh/',
    composers: 0,
    controls: 3,
    gestures: [
      { press: '#follow', held, ...does('follow', team) },
      { press: '#following' },
      { press: '#connect', held, ...does('follow', team) },
      { press: '[aria-label="Save in Sales Navigator"]' },
      { press: '[href^="/messaging"]' },
      { press: '#note button' },
      { key: { on: '#note textarea', combo: 'Mod+Enter' } },
    ],
  },
  {
    file: 'network.en.html',
    path: '/mynetwork/invitation-manager/',
    composers: 0,
    controls: 6,
    gestures: [
      { press: '#request [aria-label^="Accept"]', held, ...does('follow', team) },
      { press: '#request [aria-label^="Ignore"]' },
      {
        press: '#request-2 button:last-child',
        ...does('follow', { name: 'Ani Contoh', handle: '@ani-contoh' }),
      },
      { press: '#maybe button', ...does('follow', { name: 'Budi Contoh', handle: '@budi-contoh' }) },
      { press: '#pending button' },
      { press: '#cookies button' },
      { press: '#terms button' },
    ],
  },
  {
    file: 'group.id.html',
    path: '/groups/77/',
    composers: 0,
    controls: 3,
    gestures: [
      { press: '#join', held, ...does('join', { name: 'Relawan CandraDewi' }) },
      { press: '#leave' },
      { press: '#other button', ...does('join', { name: 'Paguyuban Guru' }) },
    ],
  },
  {
    file: 'event.id.html',
    path: '/events/5/',
    composers: 0,
    controls: 2,
    gestures: [
      { press: '#attend', held, ...does('rsvp', { name: 'Kampanye akbar: menangkan CandraDewi nomor 1' }) },
      { press: '#leave' },
    ],
  },
  {
    file: 'event.en.html',
    path: '/events/6/',
    composers: 0,
    controls: 2,
    gestures: [
      { press: '#attend', ...does('rsvp', { name: 'Teaching with gardens' }) },
      { press: '#attending' },
    ],
  },
  {
    file: 'edit.id.html',
    path: '/in/sari-contoh/edit/forms/summary/new/',
    composers: 2,
    controls: 2,
    gestures: [
      { press: '#about button:last-child', ...does('profile', undefined, 'Guru SD, suka berkebun') },
      { press: '#about [aria-label="Tutup"]' },
      { press: '#headline button', held, ...does('profile', undefined, 'Menangkan CandraDewi nomor 1') },
      { attach: { on: '#picture', how: 'choose' }, ...does('profile') },
    ],
  },
  {
    file: 'messaging.en.html',
    path: '/messaging/thread/1/',
    composers: 0,
    controls: 1,
    gestures: [{ press: 'button' }, { key: { on: editor, combo: 'Mod+Enter' } }],
  },
];
