import type { AdapterCases } from '../cases.ts';
import { comment, follow, like, partisan, reply } from '../expected.ts';
import { campaign, commentId, first, harvest, post, postId, short, slogan, words } from './case-words.ts';
import requests from './request-cases.ts';

const cheer = 'Semoga menang nomor 1';
const second = commentId('Petani');
const third = commentId('Lain');
const answered = { id: first, name: '@kawan', handle: '@kawan', text: partisan };
const asked = { id: second, name: '@petani', handle: '@petani', text: 'Pupuknya apa, Pak?' };
const farmer = { id: second, name: '@farmer', handle: '@farmer', text: 'Which seed is it?' };
const header = '#simplebox';
const box = '#contenteditable-root';
const send = '#submit-button button';
const main = '#comments > ytd-comments-header-renderer';
const answer = 'ytd-comment-reply-dialog-renderer';

export default {
  pages: [
    {
      file: 'watch.id.html',
      path: '/watch?v=abcdefghijk',
      composers: 2,
      controls: 7,
      gestures: [
        { press: 'like-button-view-model button', expect: like(campaign), held: true },
        { press: 'dislike-button-view-model button' },
        { press: '#sharing button' },
        { press: '#search-icon-legacy' },
        { key: { on: '#search', combo: 'Enter' } },
        {
          press: '#subscribe-button-shape button',
          expect: follow({ name: 'CandraDewi Channel', handle: '@candradewi_contoh' }),
          held: true,
        },
        { press: `${header} ${send}`, expect: comment(cheer, campaign), held: true },
        {
          key: { on: `${header} ${box}`, combo: 'Mod+Enter' },
          expect: comment(cheer, campaign),
          held: true,
        },
        { key: { on: `${header} ${box}`, combo: 'Enter' } },
        { press: `${header} #cancel-button button` },
        { press: `${answer} ${send}`, expect: reply('Terima kasih infonya', answered) },
        {
          key: { on: `${answer} ${box}`, combo: 'Mod+Enter' },
          expect: reply('Terima kasih infonya', answered),
        },
        { press: `#${first} #like-button button`, expect: like(answered), held: true },
        { press: `#${second} #like-button button`, expect: like(asked) },
        { press: `#${third} #like-button button` },
        { press: `#${first} #dislike-button button` },
        { press: `#${second} #reply-button-end button` },
      ],
    },
    {
      file: 'watch.en.html',
      path: '/watch?v=harvest0001',
      composers: 2,
      controls: 5,
      gestures: [
        { press: 'like-button-view-model button', expect: like(harvest) },
        {
          press: '#subscribe-button-shape button',
          expect: follow({ name: 'The Neighbour', handle: '@neighbour' }),
        },
        { press: `${main} ${send}`, expect: comment('A fine harvest', harvest) },
        { press: `${answer} ${send}`, expect: reply(partisan, farmer), held: true },
        {
          key: { on: `${answer} ${box}`, combo: 'Mod+Enter' },
          expect: reply(partisan, farmer),
          held: true,
        },
      ],
    },
    {
      file: 'liked.id.html',
      path: '/watch?v=abcdefghijk',
      composers: 1,
      controls: 3,
      gestures: [
        { press: 'like-button-view-model button' },
        { press: '#notification-preference-button button' },
        {
          press: send,
          expect: comment('Sudah saya perbaiki', {
            id: third,
            name: '@sayasendiri',
            handle: '@sayasendiri',
          }),
        },
      ],
    },
    {
      file: 'shorts.id.html',
      path: '/shorts/short000001',
      composers: 1,
      controls: 5,
      gestures: [
        { press: '[is-active] like-button-view-model button', expect: like(short), held: true },
        { press: '[is-active] dislike-button-view-model button' },
        { press: '[is-active] .talk button' },
        {
          press: '[is-active] yt-subscribe-button-view-model button',
          expect: follow({ name: '@candradewi_contoh', handle: '@candradewi_contoh' }),
          held: true,
        },
        { press: 'ytd-reel-video-renderer:not([is-active]) yt-subscribe-button-view-model button' },
        { press: 'ytd-reel-video-renderer:not([is-active]) like-button-view-model button' },
        { press: send, expect: comment(slogan, short), held: true },
      ],
    },
    {
      file: 'channel.id.html',
      path: '/@candradewi_contoh',
      composers: 0,
      controls: 4,
      gestures: [
        {
          press: 'yt-page-header-view-model button',
          expect: follow({
            name: 'CandraDewi Channel',
            handle: '@candradewi_contoh',
            text: slogan,
          }),
          held: true,
        },
        {
          press: '#neighbour tp-yt-paper-button',
          expect: follow({ name: 'Pak Tetangga', handle: '@tetangga' }),
        },
        { press: '#known tp-yt-paper-button' },
        { press: '#heard button' },
      ],
    },
    {
      file: 'community.id.html',
      path: `/post/${postId}`,
      composers: 2,
      controls: 3,
      gestures: [
        { press: '#post #like-button button', expect: like(post), held: true },
        { press: '#post #dislike-button button' },
        { press: `${header} ${send}`, expect: comment('Senam paginya seru', post) },
        {
          press: `ytd-backstage-post-dialog-renderer ${send}`,
          expect: words('post', partisan),
          held: true,
        },
        {
          key: { on: `ytd-backstage-post-dialog-renderer ${box}`, combo: 'Mod+Enter' },
          expect: words('post', partisan),
          held: true,
        },
        { attach: { on: '#image', how: 'choose' }, expect: { activity: 'photo', text: '' } },
      ],
    },
    {
      file: 'chat.id.html',
      path: '/live_chat?v=harvest0001',
      composers: 1,
      controls: 1,
      gestures: [
        {
          key: { on: 'div[contenteditable]', combo: 'Enter' },
          expect: comment(partisan, { id: 'harvest0001' }),
          held: true,
        },
        { press: '#send-button button', expect: comment(partisan, { id: 'harvest0001' }), held: true },
        { key: { on: 'div[contenteditable]', combo: 'Shift+Enter' } },
        { press: '#emoji button' },
      ],
    },
    {
      file: 'chat.en.html',
      path: '/live_chat?v=harvest0001',
      composers: 1,
      controls: 1,
      gestures: [
        {
          press: '#send-button button',
          expect: comment('Good morning all', { id: 'harvest0001' }),
        },
      ],
    },
    {
      file: 'upload.id.html',
      path: '/channel/UCcontoh/videos/upload',
      composers: 2,
      controls: 1,
      gestures: [
        {
          press: '#done-button button',
          expect: words('post', `Senam pagi\n\n${partisan}`),
          held: true,
        },
        { press: '#back-button button' },
        { attach: { on: '#file-loader', how: 'choose' }, expect: { activity: 'photo', text: '' } },
      ],
    },
    {
      file: 'upload.en.html',
      path: '/channel/UCcontoh/videos/upload',
      composers: 2,
      controls: 1,
      gestures: [{ press: '#done-button button', expect: words('post', 'The harvest\n\nCorn and rice') }],
    },
    {
      file: 'private.id.html',
      path: '/channel/UCcontoh/videos/upload',
      composers: 2,
      controls: 1,
      gestures: [{ press: '#done-button button' }],
    },
    {
      file: 'stream.id.html',
      path: '/channel/UCcontoh/livestreaming',
      composers: 2,
      controls: 1,
      gestures: [
        { press: '#save-button', expect: words('live', `${partisan}\n\nSiaran langsung`), held: true },
        { press: '#cancel-button button' },
      ],
    },
    {
      file: 'stream.en.html',
      path: '/channel/UCcontoh/livestreaming',
      composers: 2,
      controls: 1,
      gestures: [
        { press: '#save-button', expect: words('live', 'Morning exercise\n\nLive from the village') },
      ],
    },
    {
      file: 'old.en.html',
      path: '/watch?v=harvest0001',
      composers: 1,
      controls: 5,
      gestures: [
        {
          press: '.likes button',
          expect: like({ id: 'harvest0001', name: 'The Neighbour', text: 'The harvest at home' }),
        },
        { press: '.dislikes button' },
        {
          press: '#segmented-like-button button',
          expect: like({ id: 'harvest0001', name: 'The Neighbour', text: 'The harvest at home' }),
        },
        { press: '#segmented-dislike-button button' },
        {
          press: '#subscribe-button paper-button',
          expect: follow({ id: 'UCneighbour', name: 'The Neighbour' }),
        },
        {
          press: '#submit-button paper-button',
          expect: comment('A fine harvest', {
            id: 'harvest0001',
            name: 'The Neighbour',
            text: 'The harvest at home',
          }),
        },
      ],
    },
    {
      file: 'phone.id.html',
      path: '/watch?v=abcdefghijk',
      composers: 1,
      controls: 4,
      gestures: [
        { press: 'like-button-view-model button', expect: like({ ...post, id: campaign.id }), held: true },
        { press: 'dislike-button-view-model button' },
        {
          press: 'ytm-subscribe-button-renderer button',
          expect: follow({ name: 'Relawan CandraDewi', handle: '@relawancontoh' }),
          held: true,
        },
        { press: '.send', expect: comment(cheer, { ...post, id: campaign.id }), held: true },
        { press: '.cancel' },
      ],
    },
  ],
  requests,
} satisfies AdapterCases;
