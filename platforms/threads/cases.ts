import type { AdapterCases } from '../cases.ts';
import { requests } from './request-cases.ts';

const call = 'Ayo coblos nomor 1, menangkan CandraDewi!';
const party = { id: '3502285223533694261', handle: '@relawan_candradewi', text: call };
const harvest = {
  id: '3809682076022713654',
  handle: '@kebun.tetangga',
  text: 'Pertanian Panen jagung bersama @warga.satu',
};
const corn = { ...harvest, text: 'Corn harvest today' };
const quoting = {
  id: '3760121785850481976',
  handle: '@relawan_candradewi',
  text: 'Setuju, coblos nomor 1!',
};
const campaign = {
  name: 'CandraDewi',
  handle: '@candradewi_contoh',
  text: 'candradewi_contoh Contoh Gemilang Bersama 401',
};

export default {
  pages: [
    {
      file: 'alone.id.html',
      path: '/',
      composers: 1,
      controls: 1,
      // A box without a send button near it: the last button of the page is anybody's.
      gestures: [{ press: '#stray' }],
    },
    {
      file: 'feed.id.html',
      path: '/',
      composers: 2,
      controls: 29,
      gestures: [
        { press: '#party-like', expect: { activity: 'like', text: '', target: party }, held: true },
        { press: '#party-like svg', expect: { activity: 'like', text: '', target: party }, held: true },
        { press: '#harvest-like', expect: { activity: 'like', text: '', target: harvest } },
        { press: '#quoting-like', expect: { activity: 'like', text: '', target: quoting }, held: true },
        { press: '#done-like' },
        { press: '#party-reply' },
        { press: '#party-repost' },
        { press: '#party-share' },
        { press: '#party-more' },
        { press: '#party-translate' },
        { press: '#bell svg' },
        {
          opener: '#party-repost',
          press: '#entry-repost',
          expect: { activity: 'share', text: '', target: party },
          held: true,
        },
        {
          opener: '#harvest-repost',
          press: '#entry-repost',
          expect: { activity: 'share', text: '', target: harvest },
        },
        { opener: '#party-repost', press: '#entry-quote' },
        { opener: '#party-more', press: '#entry-save' },
        { press: '#inline-post', expect: { activity: 'post', text: 'Selamat pagi dari beranda' } },
        {
          key: { on: '#inline-box', combo: 'Mod+Enter' },
          expect: { activity: 'post', text: 'Selamat pagi dari beranda' },
        },
        { key: { on: '#inline-box', combo: 'Enter' } },
        { key: { on: '#search', combo: 'Enter' } },
        { key: { on: '#chat', combo: 'Mod+Enter' } },
        { press: '#chat-send' },
      ],
    },
    {
      file: 'thread.id.html',
      path: '/',
      composers: 3,
      controls: 15,
      gestures: [
        { press: '#post', expect: { activity: 'post', text: `Bagian satu\n\n${call}` }, held: true },
        {
          key: { on: '#two', combo: 'Mod+Enter' },
          expect: { activity: 'post', text: `Bagian satu\n\n${call}` },
          held: true,
        },
        { press: '#inline-post', expect: { activity: 'post', text: 'Masih draf' } },
        { press: '#cancel' },
        { press: '#add' },
        { press: '#who' },
        { press: '#one-media' },
        { press: '#harvest-translate' },
        { attach: { on: '#one-file', how: 'choose' }, expect: { activity: 'photo', text: '' } },
        { attach: { on: '#two', how: 'paste' }, expect: { activity: 'photo', text: '' } },
      ],
    },
    {
      file: 'compose.en.html',
      path: '/',
      composers: 1,
      controls: 6,
      gestures: [
        { press: '#post', expect: { activity: 'post', text: 'Good morning' } },
        { key: { on: '#one', combo: 'Mod+Enter' }, expect: { activity: 'post', text: 'Good morning' } },
        { key: { on: '#one', combo: 'Enter' } },
        { press: '#add' },
        { attach: { on: '#one', how: 'drop' }, expect: { activity: 'photo', text: '' } },
      ],
    },
    {
      file: 'reply.en.html',
      path: '/',
      composers: 1,
      controls: 18,
      gestures: [
        {
          opener: '#harvest-reply',
          press: '#post',
          expect: { activity: 'reply', text: 'Congratulations', target: corn },
        },
        {
          opener: '#harvest-reply',
          key: { on: '#one', combo: 'Mod+Enter' },
          expect: { activity: 'reply', text: 'Congratulations', target: corn },
        },
        // Opened before another dialog was: this one does not show that post.
        { opener: '#party-reply', press: '#post', expect: { activity: 'post', text: 'Congratulations' } },
      ],
    },
    {
      file: 'quote.id.html',
      path: '/',
      composers: 1,
      controls: 18,
      gestures: [
        {
          opener: '#party-repost',
          press: '#post',
          expect: { activity: 'share', text: 'Setuju sekali', target: party },
          held: true,
        },
        {
          opener: '#party-repost',
          key: { on: '#one', combo: 'Mod+Enter' },
          expect: { activity: 'share', text: 'Setuju sekali', target: party },
          held: true,
        },
      ],
    },
    {
      file: 'post.id.html',
      path: '/@relawan_candradewi/post/DCandra0001',
      composers: 1,
      controls: 13,
      gestures: [
        {
          press: '#reply-send',
          expect: { activity: 'reply', text: 'Hidup CandraDewi, coblos nomor 1!', target: party },
          held: true,
        },
        {
          key: { on: '#reply-box', combo: 'Mod+Enter' },
          expect: { activity: 'reply', text: 'Hidup CandraDewi, coblos nomor 1!', target: party },
          held: true,
        },
        {
          press: '#other-like',
          expect: {
            activity: 'like',
            text: '',
            target: { id: '3736472468423648951', handle: '@warga.satu', text: 'Selamat ya' },
          },
        },
        { press: '#other-translate' },
      ],
    },
    {
      file: 'profile.id.html',
      path: '/@candradewi_contoh',
      composers: 0,
      controls: 5,
      gestures: [
        { press: '#follow', expect: { activity: 'follow', text: '', target: campaign }, held: true },
        {
          press: '#row-follow',
          expect: {
            activity: 'follow',
            text: '',
            target: { name: 'Kebun Tetangga', handle: '@kebun.tetangga' },
          },
        },
        { press: '#mention' },
        { press: '#known' },
        { press: '#asked' },
      ],
    },
    {
      file: 'edit.id.html',
      path: '/@saya.sendiri',
      composers: 1,
      controls: 3,
      gestures: [
        { press: '#done', expect: { activity: 'profile', text: 'Tim pemenangan CandraDewi' }, held: true },
        { press: '#lock' },
        { press: '#close' },
      ],
    },
    {
      file: 'edit.en.html',
      path: '/@saya.sendiri',
      composers: 1,
      controls: 3,
      gestures: [{ press: '#done', expect: { activity: 'profile', text: 'I grow corn' } }],
    },
    {
      file: 'picture.id.html',
      path: '/@saya.sendiri',
      composers: 1,
      controls: 1,
      gestures: [{ press: '#alt-done' }],
    },
    {
      file: 'other-language.en.html',
      path: '/',
      composers: 1,
      controls: 20,
      gestures: [
        { press: '#party-like', expect: { activity: 'like', text: '', target: party }, held: true },
        { press: '#done-like' },
        { press: '#party-share' },
        {
          opener: '#party-repost',
          press: '#entry-repost',
          expect: { activity: 'share', text: '', target: party },
          held: true,
        },
        { opener: '#done-repost', press: '#entry-repost' },
        { opener: '#party-repost', press: '#entry-quote' },
        { press: '#post', expect: { activity: 'post', text: 'Bonjour' } },
        { press: '#cancel' },
        { press: '#add' },
      ],
    },
    {
      file: 'messages.id.html',
      path: '/messages/t/17/',
      composers: 1,
      controls: 1,
      gestures: [
        { press: '#send' },
        { key: { on: '#box', combo: 'Enter' } },
        { key: { on: '#box', combo: 'Mod+Enter' } },
        { attach: { on: '#file', how: 'choose' } },
      ],
    },
  ],
  requests,
} satisfies AdapterCases;
