import { expect, it } from 'vitest';
import { editorText } from './editor-text.ts';

function editor(html: string): Element {
  const element = new DOMParser().parseFromString(html, 'text/html').body.firstElementChild;
  if (!element) throw new Error('no element');
  return element;
}

it.each([
  ['textarea', '<textarea>satu\ndua</textarea>', 'satu\ndua'],
  [
    'Draft.js',
    '<div><div data-contents="true"><div data-block="true"><div><span data-text="true">satu</span></div></div><div data-block="true"><div><span data-text="true">dua</span></div></div></div></div>',
    'satu\ndua',
  ],
  ['Lexical', '<div><p><span>satu</span><br><span>dua</span></p><p>tiga</p></div>', 'satu\ndua\ntiga'],
  ['Quill', '<div class="ql-editor"><p>satu</p><p><br></p><p>dua</p></div>', 'satu\n\ndua'],
  ['emoji pictures', '<div><p>gas <img alt="🔥"> terus</p></div>', 'gas 🔥 terus'],
  ['hashtag links', '<div><p>ikut <a>#AsnNetral</a> ya</p></div>', 'ikut #AsnNetral ya'],
  ['marks nobody sees', '<div><p>\u200Bsatu\u00A0dua\uFEFF</p></div>', 'satu dua'],
])('reads %s', (_, html, text) => {
  expect(editorText(editor(html))).toBe(text);
});
