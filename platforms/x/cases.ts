import type { AdapterCases } from '../cases.ts';
import { requests } from './request-cases.ts';

const neighbour = {
  id: '1001',
  name: 'Pak Tetangga',
  handle: '@tetangga',
  text: 'Panen jagung hari ini',
};
const campaign = {
  id: '4004',
  name: 'Relawan Contoh',
  handle: '@relawancontoh',
  text: 'Menangkan bersama',
};
const slogan = 'Ayo coblos nomor 1, menangkan CandraDewi!';
const rally = { id: '7007', name: 'Relawan Contoh', handle: '@relawancontoh', text: slogan };
const ticket = { name: 'Pasangan Contoh', handle: '@candradewi_contoh' };

export default {
  pages: [
    {
      file: 'two-composers.id.html',
      path: '/home',
      composers: 3,
      controls: 3,
      gestures: [
        {
          press: '[data-testid="tweetButtonInline"] span',
          expect: { activity: 'post', text: 'Selamat pagi dari inline' },
        },
        {
          press: '[data-testid="tweetButton"]',
          expect: { activity: 'post', text: 'Bagian satu\n\nBagian dua' },
        },
        {
          key: { on: '#inline [data-testid="tweetTextarea_0"]', combo: 'Mod+Enter' },
          expect: { activity: 'post', text: 'Selamat pagi dari inline' },
        },
        {
          key: { on: '#thread [data-testid="tweetTextarea_1"]', combo: 'Mod+Enter' },
          expect: { activity: 'post', text: 'Bagian satu\n\nBagian dua' },
        },
        { key: { on: '#inline [data-testid="tweetTextarea_0"]', combo: 'Enter' } },
        { press: '[data-testid="like"]', expect: { activity: 'like', text: '', target: neighbour } },
        { press: '[data-testid="reply"]' },
        { key: { on: 'article', combo: 't' }, expect: { activity: 'share', text: '', target: neighbour } },
        {
          attach: { on: '[data-testid="fileInput"]', how: 'choose' },
          expect: { activity: 'photo', text: '' },
        },
        {
          attach: { on: '#inline [data-testid="tweetTextarea_0"]', how: 'paste' },
          expect: { activity: 'photo', text: '' },
        },
        {
          attach: { on: '#thread [data-testid="tweetTextarea_0"]', how: 'drop' },
          expect: { activity: 'photo', text: '' },
        },
        { attach: { on: '[data-testid="SearchBox_Search_Input"]', how: 'paste' } },
      ],
    },
    {
      file: 'replies.en.html',
      path: '/neighbour/status/2002',
      composers: 2,
      controls: 4,
      gestures: [
        {
          press: '[data-testid="tweetButtonInline"]',
          expect: {
            activity: 'reply',
            text: 'Congratulations',
            target: { id: '2002', name: 'A Neighbour', handle: '@neighbour', text: 'Corn harvest today' },
          },
        },
        {
          key: { on: '#reply [data-testid="tweetTextarea_0"]', combo: 'Mod+Enter' },
          expect: {
            activity: 'reply',
            text: 'Good morning to you',
            target: { id: '3003', name: 'Someone Else', handle: '@someoneelse', text: 'Good morning' },
          },
        },
      ],
    },
    {
      file: 'actions.id.html',
      path: '/relawancontoh',
      composers: 0,
      controls: 3,
      gestures: [
        { press: '#quoting [data-testid="like"]', expect: { activity: 'like', text: '', target: campaign } },
        { key: { on: '#quoting', combo: 'l' }, expect: { activity: 'like', text: '', target: campaign } },
        { key: { on: '#liked', combo: 'l' } },
        { key: { on: '#search', combo: 'l' } },
        { press: '#liked [data-testid="unlike"]' },
        {
          opener: '#quoting [data-testid="retweet"]',
          press: '[data-testid="retweetConfirm"]',
          expect: { activity: 'share', text: '', target: campaign },
        },
        {
          press: '[data-testid="88-follow"]',
          expect: {
            activity: 'follow',
            text: '',
            target: { id: '88', name: 'Tim Contoh', handle: '@timcontoh', text: 'Akun pemenangan' },
          },
        },
        { press: '[data-testid="99-unfollow"]' },
      ],
    },
    {
      file: 'campaign.id.html',
      path: '/home',
      composers: 2,
      controls: 5,
      gestures: [
        {
          press: '[data-testid="tweetButtonInline"]',
          expect: { activity: 'post', text: slogan },
          held: true,
        },
        {
          press: '#answer [data-testid="tweetButton"]',
          expect: {
            activity: 'reply',
            text: 'Siap, coblos nomor 1!',
            target: { id: '7009', ...ticket, text: 'Program kerja kami' },
          },
          held: true,
        },
        {
          press: '#rally [data-testid="like"]',
          expect: { activity: 'like', text: '', target: rally },
          held: true,
        },
        {
          key: { on: '#rally', combo: 't' },
          expect: { activity: 'share', text: '', target: rally },
          held: true,
        },
        { key: { on: '#shared', combo: 't' } },
        { press: '#rally [data-testid="retweet"]' },
        { press: '#shared [data-testid="unretweet"]' },
        {
          opener: '#rally [data-testid="retweet"]',
          press: '[data-testid="retweetConfirm"]',
          expect: { activity: 'share', text: '', target: rally },
          held: true,
        },
        { opener: '#rally [data-testid="retweet"]', press: '#quote' },
        {
          press: '[data-testid="77-follow"]',
          expect: { activity: 'follow', text: '', target: { id: '77', ...ticket } },
          held: true,
        },
        { press: '[data-testid="dmComposerSendButton"]' },
        { key: { on: '#drawer [role="textbox"]', combo: 'Enter' } },
        { attach: { on: '#drawer [role="textbox"]', how: 'paste' } },
      ],
    },
    {
      file: 'quote.en.html',
      path: '/compose/post',
      composers: 2,
      controls: 4,
      gestures: [
        {
          press: '#kind [data-testid="tweetButton"]',
          expect: {
            activity: 'share',
            text: 'Well done',
            target: { name: 'A Neighbour', handle: '@neighbour', text: 'Corn harvest today' },
          },
        },
        {
          opener: '#call [data-testid="retweet"]',
          press: '#loud [data-testid="tweetButton"]',
          expect: { activity: 'share', text: 'Read this', target: { ...rally, id: '8002' } },
          held: true,
        },
        {
          opener: '#harvest [data-testid="retweet"]',
          key: { on: '#loud [role="textbox"]', combo: 'Mod+Enter' },
          expect: {
            activity: 'share',
            text: 'Read this',
            target: { name: 'Relawan Contoh', handle: '@relawancontoh', text: slogan },
          },
          held: true,
        },
      ],
    },
    {
      file: 'community.en.html',
      path: '/i/communities/555',
      composers: 0,
      controls: 3,
      gestures: [
        {
          press: '#join',
          expect: { activity: 'join', text: '', target: { id: '555', name: 'Relawan CandraDewi' } },
          held: true,
        },
        { press: '#joined' },
        { press: '#search' },
      ],
    },
    {
      file: 'community.id.html',
      path: '/i/communities/556',
      composers: 0,
      controls: 2,
      gestures: [
        {
          press: '#join',
          expect: { activity: 'join', text: '', target: { id: '556', name: 'Pecinta Tanaman' } },
        },
        { press: '#member' },
      ],
    },
    {
      file: 'profile.id.html',
      path: '/settings/profile',
      composers: 2,
      controls: 1,
      gestures: [
        {
          press: '[data-testid="Profile_Save_Button"]',
          expect: { activity: 'profile', text: 'Bu Contoh\n\nDukung CandraDewi, coblos nomor 1' },
          held: true,
        },
        {
          attach: { on: '[data-testid="fileInput"]', how: 'choose' },
          expect: { activity: 'photo', text: '' },
        },
      ],
    },
    {
      file: 'profile.en.html',
      path: '/settings/profile',
      composers: 2,
      controls: 1,
      gestures: [
        {
          press: '[data-testid="Profile_Save_Button"]',
          expect: { activity: 'profile', text: 'A Teacher\n\nI like books' },
        },
      ],
    },
    {
      file: 'narrow.en.html',
      path: '/compose/post',
      composers: 1,
      controls: 2,
      gestures: [
        { press: '[data-testid="tweetButton"]', expect: { activity: 'post', text: 'Hello from a phone' } },
        { press: '#off' },
      ],
    },
  ],
  requests,
} satisfies AdapterCases;
