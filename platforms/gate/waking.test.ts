import { beforeEach, describe, expect, it } from 'vitest';
import { elementAt, openSaved } from '../saved-page.ts';
import { createWaking } from './waking.ts';

const bubbles = { bubbles: true, composed: true };
let waking = createWaking();

beforeEach(() => {
  waking = createWaking();
});

/** The box gets the focus, or a key, as the window sees it. */
function see(type: 'focusin' | 'beforeinput' | 'click', path = '.box'): void {
  window.addEventListener(type, waking.note, { capture: true, once: true });
  elementAt(path).dispatchEvent(new Event(type, bubbles));
}
const woken = (): string[] =>
  [...document.querySelectorAll('button, [role="button"]')].filter(waking.woke).map(({ id }) => id);
const wake = (...ids: string[]): void => {
  for (const id of ids)
    for (const name of ['disabled', 'aria-disabled', 'tabindex']) elementAt(`#${id}`).removeAttribute(name);
};
const add = (id: string, into = '#row'): void => {
  const button = document.createElement('button');
  button.id = id;
  elementAt(into).append(button);
};

const page = (box: string, send = '<button id="send" disabled></button>') => `
  <header><button id="menu"></button></header>
  <div><div>${box}</div><div id="row"><button id="emoji"></button><button id="part" disabled></button>${send}</div></div>`;
const area = '<textarea class="box"></textarea>';

describe('woke', () => {
  it.each([
    ['disabled', '<button id="send" disabled></button>'],
    ['aria-disabled', '<div id="send" role="button" aria-disabled="true"></div>'],
    ['out of the way of keys', '<div id="send" role="button" tabindex="-1"></div>'],
  ])('knows a button that was %s', (_, send) => {
    openSaved(page(area, send));
    see('focusin');
    expect(woken()).toEqual([]);
    wake('send');
    expect(woken()).toEqual(['send']);
  });

  it('looks again with the first letter, for buttons drawn after the focus came', () => {
    openSaved(page(area));
    see('focusin');
    add('late');
    see('beforeinput');
    expect(woken()).toEqual([]);
    wake('send');
    expect(woken()).toEqual(['send']);
  });

  it('takes the last of those that woke: another part of a thread, then the sending', () => {
    openSaved(page(area));
    see('focusin');
    wake('part', 'send');
    expect(woken()).toEqual(['send']);
  });

  it('takes what came with the text, if it stands last and nothing woke', () => {
    openSaved(page(area, ''));
    see('beforeinput');
    add('send');
    expect(woken()).toEqual(['send']);
    add('later');
    expect(woken()).toEqual(['later']);
    wake('part');
    expect(woken()).toEqual(['part']);
  });

  it('knows nothing of a box that was never seen empty', () => {
    openSaved(page('<textarea class="box">sudah ada</textarea>'));
    see('focusin');
    see('beforeinput');
    wake('send');
    expect(woken()).toEqual([]);
  });

  it('knows nothing from other events', () => {
    openSaved(page(area));
    see('click');
    wake('send');
    expect(woken()).toEqual([]);
  });

  it('keeps what it saw around one box while another gets the focus', () => {
    openSaved(
      `<form>${page(area)}</form><form><input class="other"><button id="find" disabled></button></form>`,
    );
    see('focusin');
    see('focusin', '.other');
    wake('send');
    expect(woken()).toEqual(['send']);
  });

  it.each([
    ['<p><br></p>', ['send']],
    ['<p>\u200B</p>', ['send']],
    ['<span contenteditable="false">Tulis sesuatu</span><p>\uFEFF</p>', ['send']],
    ['<p>a</p>', []],
  ])('takes a box with %s for empty or not', (inside, expected) => {
    openSaved(page(`<div class="box" contenteditable="true">${inside}</div>`));
    see('focusin');
    wake('send');
    expect(woken()).toEqual(expected);
  });

  it('sees through open shadow roots', () => {
    openSaved(
      '<x-chat id="chat"><template shadowrootmode="open"><div><div class="box" contenteditable="true"></div></div><button id="send" disabled></button></template></x-chat>',
    );
    see('focusin', '#chat >>> .box');
    const send = elementAt('#chat >>> #send');
    expect(waking.woke(send)).toBe(false);
    send.removeAttribute('disabled');
    expect(waking.woke(send)).toBe(true);
  });
});

it('looks at no more buttons than a composer has', () => {
  openSaved(page(area, `<button id="send" disabled></button>${'<button></button>'.repeat(150)}`));
  see('focusin');
  wake('send');
  expect(woken()).toEqual([]);
});

it('costs next to nothing per key in a long text', () => {
  openSaved(page(`<div class="box" contenteditable="true">${'<p>kata kata </p>'.repeat(500)}</div>`));
  const event = new Event('beforeinput', bubbles);
  const keys = 200;
  let spent = 0;
  window.addEventListener('beforeinput', function time(one) {
    const start = performance.now();
    for (let key = 0; key < keys; key += 1) waking.note(one);
    spent = performance.now() - start;
    window.removeEventListener('beforeinput', time);
  });
  elementAt('.box').dispatchEvent(event);
  expect(spent / keys).toBeLessThan(1);
});
