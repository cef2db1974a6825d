/** Told to one person. The rules would warn of it anywhere else. For tests. */
export const secret = 'Seluruh pegawai wajib pilih nomor 1';

/** A box that writes to one person, with the messages around it. */
export interface Letter {
  platform: string;
  name: string;
  path: string;
  hash?: string;
  html: string;
  box: string;
  send: string;
  /** What makes a group of it, and who must then be read. */
  turn?: { from: string; to: string; hash?: string };
}

const whatsapp = (subtitle: string, label: string, id = '3EB001') => `
  <div id="side"><div id="pane-side"><div role="listitem"><div role="button" id="entry"><span>Bu Guru</span><span>${secret}</span></div></div></div></div>
  <div id="main"><header><div><span dir="auto" title="Bu Guru">Bu Guru</span><span title="${subtitle}">${subtitle}</span></div></header>
  <div><div role="row"><div data-id="${id}"><span class="selectable-text">${secret}</span></div></div>
  <footer><div contenteditable="true" role="textbox" data-tab="10" aria-label="${label}" aria-placeholder="Ketik pesan"><p><span>${secret}</span></p></div>
  <button aria-label="Kirim"><span data-icon="wds-ic-send-filled"></span></button></footer></div></div>`;

const caption = (over: string) => `
  <div id="main"><header><span dir="auto" title="Bu Guru">Bu Guru</span><span title="online">online</span></header>
  <footer><div contenteditable="true" role="textbox" aria-label="Ketik pesan ke Bu Guru" aria-placeholder="Ketik pesan"></div></footer></div>
  <div id="over"><div contenteditable="true" role="textbox" aria-label="${over}" aria-placeholder="${over}"><p>${secret}</p></div>
  <button aria-label="Kirim"><span data-icon="wds-ic-send-filled"></span></button></div>`;

const webK = (peer: string) => `
  <div class="chat tabs-tab active" data-type="chat"><div class="chat-info"><div class="person-avatar" data-peer-id="${peer}"></div><div class="top"><span class="peer-title" data-peer-id="${peer}">Bu Guru</span></div></div>
  <div><div class="bubbles"><div class="bubble" data-peer-id="${peer}"><div class="message">${secret}</div></div></div>
  <div class="chat-input"><div contenteditable="true" class="input-message-input" data-peer-id="${peer}">${secret}</div><div contenteditable="true" class="input-field-input-fake">${secret}</div>
  <button class="btn-send send"></button></div></div></div>`;

const webA = (peer: string) => `
  <div id="MiddleColumn"><div class="MiddleHeader"><div class="ChatInfo"><div class="Avatar" data-peer-id="${peer}"></div><h3 class="fullName">Bu Guru</h3></div></div>
  <div><div class="MessageList"><div class="Message">${secret}</div></div>
  <div class="Composer"><div id="editable-message-text" contenteditable="true" role="textbox">${secret}</div><button class="Button send main-button round"></button></div></div></div>`;

/** Every private box of which the markup is known. For tests. */
export const letters: readonly Letter[] = [
  {
    platform: 'whatsapp',
    name: 'chat',
    path: '/',
    html: whatsapp('online', 'Ketik pesan ke Bu Guru'),
    box: '#main [role="textbox"]',
    send: 'footer button',
    turn: { from: 'Ketik pesan ke Bu Guru', to: 'Ketik pesan ke grup Bu Guru' },
  },
  {
    platform: 'whatsapp',
    name: 'chat whose rows name the person',
    path: '/',
    html: whatsapp('', 'Ketik pesan', 'false_62811@c.us_3EB001'),
    box: '#main [role="textbox"]',
    send: 'footer button',
    turn: { from: 'false_62811@c.us_3EB001', to: 'false_12036@g.us_3EB001_62811@c.us' },
  },
  {
    platform: 'whatsapp',
    name: 'chat with somebody whose name speaks of a group',
    path: '/',
    html: whatsapp('online', 'Ketik pesan ke Grup Bu Guru').replaceAll(
      'title="Bu Guru"',
      'title="Grup Bu Guru"',
    ),
    box: '#main [role="textbox"]',
    send: 'footer button',
    turn: { from: 'title="online"', to: 'title="Pak Guru, Anda"' },
  },
  {
    platform: 'whatsapp',
    name: 'words under a picture',
    path: '/',
    html: caption('Tambah keterangan'),
    box: '#over [role="textbox"]',
    send: '#over button',
    turn: { from: 'Ketik pesan ke Bu Guru', to: 'Ketik pesan ke grup Bu Guru' },
  },
  {
    platform: 'whatsapp',
    name: "answer to somebody's status, over an open group",
    path: '/',
    html: caption('Ketik balasan').replace('Ketik pesan ke Bu Guru', 'Ketik pesan ke grup Bu Guru'),
    box: '#over [role="textbox"]',
    send: '#over button',
  },
  {
    platform: 'whatsapp',
    name: 'entry of the chat list',
    path: '/',
    html: whatsapp('Pak Guru, Anda', 'Ketik pesan ke grup Bu Guru'),
    box: '#entry',
    send: '#entry span',
  },
  {
    platform: 'telegram',
    name: 'chat in Web K',
    path: '/k/',
    html: webK('501'),
    box: '.input-message-input',
    send: '.btn-send',
    turn: { from: '"501"', to: '"-501"' },
  },
  {
    platform: 'telegram',
    name: 'chat in Web K that shows no peer',
    path: '/k/',
    hash: '#@bu_guru',
    html: webK(''),
    box: '.input-message-input',
    send: '.btn-send',
  },
  {
    platform: 'telegram',
    name: 'chat in Web A',
    path: '/a/',
    hash: '#501',
    html: webA('501'),
    box: '#editable-message-text',
    send: '.main-button',
    turn: { from: '"501"', to: '"-501"', hash: '#-501' },
  },
  {
    platform: 'telegram',
    name: 'chat in Web A while the header still shows a group',
    path: '/a/',
    hash: '#501',
    html: webA('-501'),
    box: '#editable-message-text',
    send: '.main-button',
  },
  {
    platform: 'facebook',
    name: 'chat window',
    path: '/',
    html: `<div role="main"></div><div><div><div role="row"><div dir="auto">${secret}</div></div><div role="textbox" contenteditable="true" data-lexical-editor="true" aria-label="Pesan" aria-placeholder="Aa"><p>${secret}</p></div><div role="button" aria-label="Kirim" tabindex="0"></div></div></div>`,
    box: '[role="textbox"]',
    send: '[role="button"]',
  },
  {
    platform: 'facebook',
    name: 'Messenger',
    path: '/messages/t/501',
    html: `<div role="main"><div role="row">${secret}</div><div role="textbox" contenteditable="true" data-lexical-editor="true" aria-label="Nachricht"><p>${secret}</p></div><div role="button" aria-label="Senden" tabindex="0"></div></div>`,
    box: '[role="textbox"]',
    send: '[role="button"]',
  },
  {
    platform: 'instagram',
    name: 'messages',
    path: '/direct/t/501/',
    html: `<main><div role="row">${secret}</div><div role="textbox" contenteditable="true" aria-label="Message" data-lexical-editor="true"><p>${secret}</p></div><div role="button" tabindex="0">Kirim</div></main>`,
    box: '[role="textbox"]',
    send: '[role="button"]',
  },
  {
    platform: 'tiktok',
    name: 'messages',
    path: '/messages',
    html: `<div><div>${secret}</div><div data-e2e="message-input-area"><div contenteditable="true" role="textbox">${secret}</div></div><button data-e2e="message-send"></button></div>`,
    box: '[role="textbox"]',
    send: 'button',
  },
  {
    platform: 'linkedin',
    name: 'conversation beside the feed',
    path: '/feed/',
    html: `<main></main><aside class="msg-overlay-container"><div><p>${secret}</p><form class="msg-form"><div class="msg-form__contenteditable" contenteditable="true" role="textbox"><p>${secret}</p></div><button type="submit" class="msg-form__send-button">Kirim</button></form></div></aside>`,
    box: '[role="textbox"]',
    send: 'button',
  },
  {
    platform: 'x',
    name: 'drawer',
    path: '/home',
    html: `<div data-testid="DMDrawer"><div><div data-testid="messageEntry">${secret}</div><div data-testid="dmComposerTextInput" contenteditable="true" role="textbox"><span data-text="true">${secret}</span></div><button data-testid="dmComposerSendButton">Kirim</button></div></div>`,
    box: '[role="textbox"]',
    send: 'button',
  },
  {
    platform: 'x',
    name: 'chat page',
    path: '/i/chat/501-502',
    html: `<main><div><div>${secret}</div><textarea data-testid="dm-composer-textarea">${secret}</textarea><button>Kirim</button></div></main>`,
    box: 'textarea',
    send: 'button',
  },
];
