import { beforeEach, expect, it } from 'vitest';
import { press, shortcut } from '../platform.ts';
import { repeat } from './repeat.ts';

let pressed: string[];
const intent = { draft: { activity: 'like' as const, text: '' }, texts: [''], editor: undefined };
const element = (selector: string): Element => {
  const found = document.querySelector(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
};

beforeEach(() => {
  pressed = [];
  const html =
    '<article tabindex="0"></article><div id="a"><button></button></div><p><textarea></textarea><button id="b"></button></p>';
  document.body.replaceChildren(...new DOMParser().parseFromString(html, 'text/html').body.childNodes);
  for (const button of document.querySelectorAll('button')) {
    button.addEventListener('click', () => pressed.push(button.id || 'first'));
  }
});

it('presses the same control', () => {
  repeat({ ...intent, control: element('#b'), trigger: press('button') });
  expect(pressed).toEqual(['b']);
});

it('finds the button of the box that was written in when the page has drawn it anew', () => {
  const gone = document.createElement('button');
  repeat({ ...intent, control: gone, trigger: press('button'), editor: element('textarea') });
  expect(pressed).toEqual(['b']);
});

it('takes the one of several that says the same', () => {
  const html = '<p><textarea></textarea><button>Foto</button><button id="c">Kirim</button></p>';
  document.body.replaceChildren(...new DOMParser().parseFromString(html, 'text/html').body.childNodes);
  element('#c').addEventListener('click', () => pressed.push('c'));
  const gone = document.createElement('button');
  gone.textContent = 'Kirim';
  repeat({ ...intent, control: gone, trigger: press('button'), editor: element('textarea') });
  expect(pressed).toEqual(['c']);
});

it('presses nothing when a control without a box is gone: another like button is another post', () => {
  repeat({ ...intent, control: document.createElement('button'), trigger: press('button') });
  expect(pressed).toEqual([]);
});

it('presses a shortcut where it was pressed', () => {
  const keys: string[] = [];
  document.body.addEventListener('keydown', ({ key, target }) => {
    keys.push(`${key} ${target instanceof Element && target.localName}`);
  });
  repeat({ ...intent, control: element('article'), trigger: shortcut('l', 'article') });
  expect(keys).toEqual(['l article']);
});
