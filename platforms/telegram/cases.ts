import type { AdapterCases } from '../cases.ts';

const slogan = 'Ayo coblos nomor 1, menangkan CandraDewi!';
const call = 'Seluruh pegawai wajib pilih nomor 1';
const staff = 'Semua staf kompak pilih nomor 1';
const message = (text: string, name: string) => ({ activity: 'message' as const, text, target: { name } });
const join = (name: string) => ({ activity: 'join' as const, text: '', target: { name } });
const photo = { activity: 'photo' as const, text: '' };

const k = { path: '/k/' };
const a = { path: '/a/' };
const kBox = '#chat .input-message-input[data-peer-id]';
const kSend = '#chat .btn-send';
const kCaption = '.popup .input-message-input';
const kConfirm = '.popup .simple-message-input-confirm';
const aBox = '#editable-message-text';
const aSend = '#MiddleColumn .main-button';
const aCaption = '#editable-message-text-modal';

export default {
  pages: [
    {
      ...k,
      file: 'k-group.id.html',
      hash: '#-1001',
      composers: 2,
      controls: 2,
      gestures: [
        { press: kSend, expect: message('Siap hadir', 'Warga RT 05') },
        { key: { on: kBox, combo: 'Enter' }, expect: message('Siap hadir', 'Warga RT 05') },
        { key: { on: kBox, combo: 'Mod+Enter' }, expect: message('Siap hadir', 'Warga RT 05') },
        { key: { on: kBox, combo: 'Shift+Enter' } },
        { press: kConfirm, expect: message('Foto kerja bakti', 'Warga RT 05') },
        { key: { on: kCaption, combo: 'Enter' }, expect: message('Foto kerja bakti', 'Warga RT 05') },
        { attach: { on: '#chat .pictures', how: 'choose' }, expect: photo },
        { attach: { on: kBox, how: 'paste' }, expect: photo },
        { attach: { on: '.bubbles', how: 'drop' }, expect: photo },
        { press: '.topbar .btn-icon' },
        { key: { on: '.input-search input', combo: 'Enter' } },
      ],
    },
    {
      ...k,
      file: 'k-office.id.html',
      hash: '#@dinascontoh',
      composers: 2,
      controls: 2,
      gestures: [
        { press: kSend, expect: message(call, 'Dinas Contoh'), held: true },
        { key: { on: kBox, combo: 'Enter' }, expect: message(call, 'Dinas Contoh'), held: true },
        { press: kConfirm, expect: message(staff, 'Dinas Contoh'), held: true },
      ],
    },
    {
      ...k,
      file: 'k-private.id.html',
      hash: '#501',
      composers: 2,
      controls: 2,
      gestures: [
        { press: kSend },
        { key: { on: kBox, combo: 'Enter' } },
        { key: { on: kBox, combo: 'Mod+Enter' } },
        { press: kConfirm },
        { key: { on: kCaption, combo: 'Enter' } },
        { attach: { on: kBox, how: 'paste' } },
      ],
    },
    {
      ...k,
      file: 'k-channel.id.html',
      hash: '#-1003',
      composers: 2,
      controls: 2,
      gestures: [
        { press: '#channel .btn-send', expect: { activity: 'post', text: slogan }, held: true },
        {
          press: '#thread .btn-send',
          expect: { activity: 'comment', text: slogan, target: { name: 'Obrolan Kabar Desa' } },
          held: true,
        },
      ],
    },
    {
      ...k,
      file: 'k-join.id.html',
      composers: 2,
      controls: 5,
      gestures: [
        { press: '#campaign .chat-join', expect: join('Relawan CandraDewi'), held: true },
        { press: '#plants .chat-join', expect: join('Pecinta Tanaman') },
        { press: '#campaign .btn-send' },
        { press: '#invite .popup-button:first-child', expect: join('Relawan CandraDewi'), held: true },
        { press: '#invite .popup-button:last-child' },
        { press: '#sure .popup-button' },
      ],
    },
    {
      ...k,
      file: 'k-forward.id.html',
      composers: 3,
      controls: 2,
      gestures: [
        {
          press: '#many .simple-message-input-confirm',
          expect: { activity: 'share', text: 'Baca ini', target: { text: slogan } },
          held: true,
        },
        { press: '#one .simple-message-input-confirm' },
        { key: { on: '#one .simple-message-input-input', combo: 'Enter' } },
      ],
    },
    {
      ...k,
      file: 'k-profile.en.html',
      composers: 2,
      controls: 1,
      gestures: [
        { press: '.btn-corner', expect: { activity: 'profile', text: 'A Teacher\n\nI like books' } },
      ],
    },
    {
      ...a,
      file: 'a-group.id.html',
      hash: '#-1001',
      composers: 2,
      controls: 2,
      gestures: [
        { press: aSend, expect: message('Siap hadir', 'Warga RT 05') },
        { key: { on: aBox, combo: 'Enter' }, expect: message('Siap hadir', 'Warga RT 05') },
        { key: { on: aBox, combo: 'Shift+Enter' } },
        { press: '#send-picture', expect: message('Foto kerja bakti', 'Warga RT 05') },
        { key: { on: aCaption, combo: 'Mod+Enter' }, expect: message('Foto kerja bakti', 'Warga RT 05') },
        { press: '#close' },
        { attach: { on: aBox, how: 'paste' }, expect: photo },
        { attach: { on: '.MessageList', how: 'drop' }, expect: photo },
        { key: { on: '#telegram-search-input', combo: 'Enter' } },
      ],
    },
    {
      ...a,
      file: 'a-office.en.html',
      hash: '#-1002',
      composers: 2,
      controls: 2,
      gestures: [
        { press: aSend, expect: message(call, 'Office'), held: true },
        { key: { on: aBox, combo: 'Enter' }, expect: message(call, 'Office'), held: true },
        { press: '#send-picture', expect: message(staff, 'Office'), held: true },
      ],
    },
    {
      ...a,
      file: 'a-private.id.html',
      hash: '#501',
      composers: 3,
      controls: 3,
      gestures: [
        { press: aSend },
        { key: { on: aBox, combo: 'Enter' } },
        { press: '#send-picture' },
        { key: { on: aCaption, combo: 'Enter' } },
        { press: '#answer' },
        { attach: { on: aBox, how: 'paste' } },
      ],
    },
    {
      ...a,
      file: 'a-channel.en.html',
      hash: '#-1003',
      composers: 1,
      controls: 1,
      gestures: [
        { press: aSend, expect: { activity: 'post', text: 'Harvest on Sunday' } },
        { key: { on: aBox, combo: 'Enter' }, expect: { activity: 'post', text: 'Harvest on Sunday' } },
      ],
    },
    {
      ...a,
      file: 'a-thread.en.html',
      hash: '#-1004_8',
      composers: 1,
      controls: 1,
      gestures: [
        { press: aSend, expect: { activity: 'comment', text: 'Well done' } },
        { key: { on: aBox, combo: 'Enter' }, expect: { activity: 'comment', text: 'Well done' } },
      ],
    },
    {
      ...a,
      file: 'a-forward.id.html',
      hash: '#-1001',
      composers: 1,
      controls: 1,
      gestures: [
        {
          press: aSend,
          expect: { activity: 'share', text: 'Baca ini', target: { text: slogan } },
          held: true,
        },
        {
          key: { on: aBox, combo: 'Enter' },
          expect: { activity: 'share', text: 'Baca ini', target: { text: slogan } },
          held: true,
        },
      ],
    },
    {
      ...a,
      file: 'a-forward.en.html',
      hash: '#-1001',
      composers: 1,
      controls: 1,
      gestures: [
        { press: aSend, expect: { activity: 'share', text: '', target: { text: 'Corn harvest today' } } },
      ],
    },
    {
      ...a,
      file: 'a-answer.en.html',
      hash: '#-1001',
      composers: 1,
      controls: 1,
      gestures: [{ press: aSend, expect: message('See you', 'Neighbours') }],
    },
    {
      ...a,
      file: 'a-join.en.html',
      hash: '#-1005',
      composers: 1,
      controls: 3,
      gestures: [
        { press: '.HeaderActions .fluid', expect: join('Relawan CandraDewi'), held: true },
        { press: '.HeaderActions .round' },
        { press: '#yes', expect: join('Pecinta Tanaman') },
        { press: '#no' },
      ],
    },
    {
      ...a,
      file: 'a-profile.id.html',
      composers: 3,
      controls: 2,
      gestures: [
        {
          press: '#loud .FloatingActionButton',
          expect: { activity: 'profile', text: 'Bu Contoh\n\nDukung CandraDewi, coblos nomor 1' },
          held: true,
        },
        { press: '#code .FloatingActionButton' },
      ],
    },
  ],
  requests: [],
} satisfies AdapterCases;
