import type { AdapterCases } from '../cases.ts';
import { requests } from './request-cases.ts';

const call = 'Ayo coblos nomor 1, menangkan CandraDewi!';
const party = { id: '3502285223533694261', handle: '@relawan_candradewi', text: call };
const harvest = {
  id: '3809682076022713654',
  handle: '@kebun.tetangga',
  text: 'Panen jagung hari ini #panen',
};
const corn = { id: '3809682076022713654', handle: '@kebun.tetangga', text: 'Corn harvest today' };
const campaign = { handle: '@candradewi_contoh', text: 'CandraDewi Contoh Gemilang Bersama' };

export default {
  pages: [
    {
      file: 'feed.id.html',
      path: '/',
      composers: 3,
      controls: 14,
      gestures: [
        { press: '#party-like', expect: { activity: 'like', text: '', target: party }, held: true },
        { press: '#party-like svg', expect: { activity: 'like', text: '', target: party }, held: true },
        { press: '#harvest-like', expect: { activity: 'like', text: '', target: harvest } },
        { press: '#done-like' },
        { double: '#party-picture', expect: { activity: 'like', text: '', target: party }, held: true },
        { double: '#harvest-picture', expect: { activity: 'like', text: '', target: harvest } },
        { double: '#done-picture' },
        { double: '#party-words' },
        { press: '#party-picture' },
        { press: '#party-repost', expect: { activity: 'share', text: '', target: party }, held: true },
        { press: '#harvest-repost', expect: { activity: 'share', text: '', target: harvest } },
        { press: '#done-repost' },
        {
          press: '#done-send',
          expect: {
            activity: 'comment',
            text: 'Semangat',
            target: { id: '3736472468423648951', handle: '@warga.satu', text: 'Kerja bakti' },
          },
        },
        { press: '#party-comment' },
        { press: '#party-share' },
        { press: '#party-save' },
        { press: '#party-emoji' },
        {
          key: { on: '#party textarea', combo: 'Enter' },
          expect: { activity: 'comment', text: 'Menangkan CandraDewi, coblos nomor 1!', target: party },
          held: true,
        },
        { key: { on: '#party textarea', combo: 'Shift+Enter' } },
        {
          key: { on: '#party textarea', combo: 'Mod+Enter' },
          expect: { activity: 'comment', text: 'Menangkan CandraDewi, coblos nomor 1!', target: party },
          held: true,
        },
        {
          press: '#harvest-send',
          expect: { activity: 'comment', text: 'Selamat atas panennya', target: harvest },
        },
        {
          key: { on: '#harvest textarea', combo: 'Enter' },
          expect: { activity: 'comment', text: 'Selamat atas panennya', target: harvest },
        },
        {
          press: '#harvest-follow',
          expect: { activity: 'follow', text: '', target: { handle: '@kebun.tetangga' } },
        },
        {
          press: '#rail-follow',
          expect: {
            activity: 'follow',
            text: '',
            target: { name: 'CandraDewi', handle: '@candradewi_contoh' },
          },
          held: true,
        },
        { press: '#switch' },
        { press: '#bell svg' },
        { press: '#chat-heart' },
        { press: '#chat-send' },
        { key: { on: '#chat [role="textbox"]', combo: 'Enter' } },
        { key: { on: '#search', combo: 'Enter' } },
      ],
    },
    {
      file: 'post.en.html',
      path: '/p/DTetangga02/',
      composers: 2,
      controls: 13,
      gestures: [
        { press: '#post-like', expect: { activity: 'like', text: '', target: corn } },
        { double: '#head-name' },
        { double: '#photo img', expect: { activity: 'like', text: '', target: corn } },
        {
          press: '#party-like',
          expect: {
            activity: 'like',
            text: '',
            target: { id: '17900000000000001', handle: '@relawan_candradewi', text: call },
          },
          held: true,
        },
        {
          press: '#kind-like',
          expect: {
            activity: 'like',
            text: '',
            target: { id: '17900000000000002', handle: '@warga.satu', text: 'Congratulations' },
          },
        },
        { press: '#old-like' },
        { press: '#party-likes' },
        { press: '#party-reply' },
        {
          press: '#box-send',
          expect: {
            activity: 'reply',
            text: '@relawan_candradewi Congratulations to you',
            target: { handle: '@relawan_candradewi', text: call },
          },
        },
        {
          press: '#head-follow',
          expect: { activity: 'follow', text: '', target: { handle: '@kebun.tetangga' } },
        },
        { press: '#report-send' },
        { key: { on: '#report', combo: 'Enter' } },
      ],
    },
    {
      file: 'post.id.html',
      path: '/p/DTetangga02/',
      composers: 1,
      controls: 5,
      gestures: [
        {
          press: '#post-like',
          expect: { activity: 'like', text: '', target: { ...corn, text: 'Panen jagung hari ini' } },
        },
        {
          press: '#kind-like',
          expect: {
            activity: 'like',
            text: '',
            target: { id: '17900000000000002', handle: '@warga.satu', text: 'Selamat ya' },
          },
        },
        { press: '#reply' },
        {
          key: { on: 'textarea', combo: 'Enter' },
          expect: {
            activity: 'reply',
            text: '@warga.satu coblos nomor 1, menangkan CandraDewi!',
            target: { handle: '@warga.satu', text: 'Selamat ya' },
          },
          held: true,
        },
        {
          press: '#box-send',
          expect: {
            activity: 'reply',
            text: '@warga.satu coblos nomor 1, menangkan CandraDewi!',
            target: { handle: '@warga.satu', text: 'Selamat ya' },
          },
          held: true,
        },
      ],
    },
    {
      file: 'create.id.html',
      path: '/',
      composers: 1,
      controls: 3,
      gestures: [
        { press: '#share', expect: { activity: 'post', text: call }, held: true },
        { press: '#back' },
        { press: '#cancel' },
        { press: '#advanced' },
        { press: '#emoji' },
        { key: { on: '[role="textbox"]', combo: 'Enter' } },
        { attach: { on: '#file', how: 'choose' }, expect: { activity: 'photo', text: '' } },
        { attach: { on: '[role="heading"]', how: 'drop' }, expect: { activity: 'photo', text: '' } },
      ],
    },
    {
      file: 'create.en.html',
      path: '/',
      composers: 1,
      controls: 3,
      gestures: [
        { press: '#share', expect: { activity: 'post', text: 'Good morning' } },
        { attach: { on: '[role="textbox"]', how: 'paste' }, expect: { activity: 'photo', text: '' } },
      ],
    },
    {
      file: 'profile.id.html',
      path: '/candradewi_contoh/',
      composers: 0,
      controls: 6,
      gestures: [
        { press: '#follow', expect: { activity: 'follow', text: '', target: campaign }, held: true },
        {
          press: '#back',
          expect: {
            activity: 'follow',
            text: '',
            target: { name: 'Kebun Tetangga', handle: '@kebun.tetangga' },
          },
        },
        { press: '#asked' },
        { press: '#known' },
        { press: '#drop' },
        { press: '#message' },
      ],
    },
    {
      file: 'other-language.en.html',
      path: '/candradewi_contoh/',
      composers: 3,
      controls: 10,
      gestures: [
        { press: '#party-like', expect: { activity: 'like', text: '', target: party }, held: true },
        { press: '#done-like' },
        { press: '#party-repost', expect: { activity: 'share', text: '', target: party }, held: true },
        { press: '#done-repost' },
        {
          press: '#party-send',
          expect: { activity: 'comment', text: 'Bravo CandraDewi, coblos nomor 1!', target: party },
          held: true,
        },
        {
          press: '#follow',
          expect: { activity: 'follow', text: '', target: { handle: '@candradewi_contoh' } },
          held: true,
        },
        { press: '#asked' },
        { press: '#known' },
        { press: '#share', expect: { activity: 'post', text: 'Bonjour' } },
        { press: '#advanced' },
      ],
    },
    {
      file: 'edit.id.html',
      path: '/accounts/edit/',
      composers: 1,
      controls: 3,
      gestures: [
        { press: '#submit', expect: { activity: 'profile', text: 'Tim pemenangan CandraDewi' }, held: true },
        { press: '#gender' },
        { key: { on: '#pepBio', combo: 'Enter' } },
        { attach: { on: '#picture', how: 'choose' }, expect: { activity: 'photo', text: '' } },
      ],
    },
    {
      file: 'edit.en.html',
      path: '/accounts/edit/',
      composers: 1,
      controls: 3,
      gestures: [
        { press: '#submit', expect: { activity: 'profile', text: 'I grow corn' } },
        { submit: '#edit', expect: { activity: 'profile', text: 'I grow corn' } },
        { press: '#photo' },
      ],
    },
    {
      file: 'story.id.html',
      path: '/stories/candradewi_contoh/3502285223533694261/',
      composers: 0,
      controls: 2,
      gestures: [
        {
          press: '#like',
          expect: { activity: 'like', text: '', target: { handle: '@candradewi_contoh' } },
          held: true,
        },
        { key: { on: '#answer', combo: 'Enter' } },
        { press: '#send' },
      ],
    },
    {
      file: 'inbox.id.html',
      path: '/direct/t/17/',
      composers: 0,
      controls: 2,
      gestures: [
        { press: '#heart' },
        { press: '#send' },
        { key: { on: '#box', combo: 'Enter' } },
        { attach: { on: '#file', how: 'choose' } },
      ],
    },
  ],
  requests,
} satisfies AdapterCases;
