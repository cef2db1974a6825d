import type { AdapterCases } from '../cases.ts';

const path = '/';
const slogan = 'Ayo coblos nomor 1, menangkan CandraDewi!';
const call = 'Seluruh pegawai wajib pilih nomor 1';
const message = (text: string, name: string) => ({ activity: 'message' as const, text, target: { name } });
const neighbours = message('Siap hadir', 'Warga RT 05');
const office = message(call, 'Dinas Contoh');
const campaign = { name: 'Relawan CandraDewi' };
const photo = { activity: 'photo' as const, text: '' };
const chatBox = '#main [role="textbox"]';

export default {
  pages: [
    {
      file: 'group.id.html',
      path,
      composers: 1,
      controls: 7,
      gestures: [
        { press: '[data-testid="compose-btn-send"]', expect: neighbours },
        { press: '[data-icon="wds-ic-send-filled"]', expect: neighbours },
        { key: { on: chatBox, combo: 'Enter' }, expect: neighbours },
        { key: { on: chatBox, combo: 'Mod+Enter' }, expect: neighbours },
        { key: { on: chatBox, combo: 'Shift+Enter' } },
        { press: '#plus' },
        { press: '[data-testid="conversation-menu-button"]' },
        { press: '#pane-side [role="button"]' },
        { key: { on: '#side input', combo: 'Enter' } },
        { attach: { on: '#pictures', how: 'choose' }, expect: photo },
        { attach: { on: chatBox, how: 'paste' }, expect: photo },
        { attach: { on: '[data-testid="conversation-panel-messages"]', how: 'drop' }, expect: photo },
      ],
    },
    {
      file: 'office.id.html',
      path,
      composers: 2,
      controls: 8,
      gestures: [
        { press: '#send', expect: office, held: true },
        { key: { on: chatBox, combo: 'Enter' }, expect: office, held: true },
        { press: '#emoji' },
        {
          press: '#send-picture',
          expect: message('Semua staf kompak pilih nomor 1', 'Dinas Contoh'),
          held: true,
        },
        {
          key: { on: '#preview [role="textbox"]', combo: 'Enter' },
          expect: message('Semua staf kompak pilih nomor 1', 'Dinas Contoh'),
          held: true,
        },
        { press: '#faces' },
      ],
    },
    {
      file: 'private.id.html',
      path,
      composers: 2,
      controls: 7,
      gestures: [
        { press: '[data-testid="compose-btn-send"]' },
        { key: { on: chatBox, combo: 'Enter' } },
        { key: { on: chatBox, combo: 'Mod+Enter' } },
        { press: '#send-picture' },
        { key: { on: '#preview [role="textbox"]', combo: 'Enter' } },
        { attach: { on: '#pictures', how: 'choose' } },
        { attach: { on: chatBox, how: 'paste' } },
      ],
    },
    {
      file: 'group.en.html',
      path,
      composers: 2,
      controls: 6,
      gestures: [
        { press: '#send', expect: message('See you tonight', 'Friends of Maize') },
        { press: '#answer' },
        { key: { on: '#viewer [role="textbox"]', combo: 'Enter' } },
      ],
    },
    {
      file: 'person.en.html',
      path,
      composers: 1,
      controls: 5,
      gestures: [{ press: '#send' }, { key: { on: chatBox, combo: 'Enter' } }],
    },
    {
      file: 'channel.id.html',
      path,
      composers: 1,
      controls: 8,
      gestures: [
        { press: '#send', expect: { activity: 'post', text: slogan }, held: true },
        { key: { on: chatBox, combo: 'Enter' }, expect: { activity: 'post', text: slogan }, held: true },
        { press: '#campaign button', expect: { activity: 'follow', text: '', target: campaign }, held: true },
        {
          press: '#farm button',
          expect: { activity: 'follow', text: '', target: { name: 'Kabar Tani' } },
        },
        { press: '#followed button' },
      ],
    },
    {
      file: 'channel.en.html',
      path,
      composers: 1,
      controls: 4,
      gestures: [{ press: '#send', expect: { activity: 'post', text: 'Harvest on Sunday' } }],
    },
    {
      file: 'status.id.html',
      path,
      composers: 2,
      controls: 9,
      gestures: [
        { press: '#written .send', expect: { activity: 'post', text: slogan }, held: true },
        { key: { on: '#written [role="textbox"]', combo: 'Enter' } },
        { press: '#picture .send', expect: { activity: 'post', text: 'Panen jagung' } },
        {
          key: { on: '#picture [role="textbox"]', combo: 'Enter' },
          expect: { activity: 'post', text: 'Panen jagung' },
        },
        { press: '#written [aria-label="Palet"]' },
      ],
    },
    {
      file: 'invite.id.html',
      path,
      composers: 0,
      controls: 4,
      gestures: [
        {
          press: '#campaign [data-testid="popup-controls-ok"]',
          expect: { activity: 'join', text: '', target: campaign },
          held: true,
        },
        { press: '#campaign [data-testid="popup-controls-cancel"]' },
        { press: '#inside [data-testid="popup-controls-ok"]' },
      ],
    },
    {
      file: 'invite.en.html',
      path,
      composers: 0,
      controls: 4,
      gestures: [
        {
          press: '#farm [data-testid="popup-controls-ok"]',
          expect: { activity: 'join', text: '', target: { name: 'Friends of Maize' } },
        },
        { press: '#waiting [data-testid="popup-controls-ok"]' },
      ],
    },
    {
      file: 'forward.id.html',
      path,
      composers: 1,
      controls: 8,
      gestures: [
        {
          press: '#to-group .send',
          expect: { activity: 'share', text: '', target: { text: slogan } },
          held: true,
        },
        {
          press: '#to-status .send',
          expect: { activity: 'share', text: 'Baca ini', target: { text: slogan } },
          held: true,
        },
        { press: '#to-person .send' },
      ],
    },
    {
      file: 'forward.en.html',
      path,
      composers: 0,
      controls: 5,
      gestures: [
        {
          opener: '#said .copyable-text',
          press: '#to-group .send',
          expect: { activity: 'share', text: '', target: { text: 'Corn harvest today' } },
        },
      ],
    },
    {
      file: 'profile.id.html',
      path,
      composers: 2,
      controls: 3,
      gestures: [
        {
          press: '#about [aria-label="Klik untuk menyimpan"]',
          expect: { activity: 'profile', text: 'Dukung CandraDewi, coblos nomor 1' },
          held: true,
        },
        { press: '#about .emoji' },
      ],
    },
    {
      file: 'profile.en.html',
      path,
      composers: 2,
      controls: 3,
      gestures: [
        {
          key: { on: '#name [role="textbox"]', combo: 'Enter' },
          expect: { activity: 'profile', text: 'A Teacher' },
        },
      ],
    },
  ],
  requests: [],
} satisfies AdapterCases;
