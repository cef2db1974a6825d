import { parentOf } from '../page/path.ts';

/** Attributes in which a box says what it is for. */
const names = ['aria-label', 'placeholder', 'aria-placeholder', 'data-placeholder', 'name', 'id', 'title'];

const saying = (words: readonly string[], attributes = names): string[] =>
  words.flatMap((word) => attributes.map((name) => `[${name}*="${word}" i]`));

const not = (selectors: readonly string[]): string => selectors.map((one) => `:not(${one})`).join('');

const editable = ['[contenteditable=""]', '[contenteditable="true"]', '[contenteditable="plaintext-only"]'];
/** One-line fields only where they say that they take somebody's words. */
const line = `:is(${[
  '[enterkeyhint="send"]',
  ...saying(
    ['comment', 'komentar', 'reply', 'balas', 'message', 'pesan', 'tulis sesuatu', 'say something'],
    names.slice(0, 4),
  ),
].join(', ')})`;

const unfit = [
  '[role="searchbox"]',
  '[aria-hidden="true"]',
  '[aria-readonly="true"]',
  '[aria-disabled="true"]',
  '[readonly]',
  '[tabindex="-1"]',
  '[type="search"]',
  '[type="password"]',
  '[type="email"]',
  '[name$="captcha-response"]',
  ...saying(['search', 'telusur', 'cari', 'password', 'sandi'], names.slice(0, 4)),
];
/** A box for messages: on the nine platforms always a private one, unless the adapter knows it. */
const messages = saying(['message', 'pesan', 'chat', 'obrolan'], names.slice(0, 4));

/** Boxes that hold somebody's words for others, but for those that match one of `more`. */
export const boxesBut = (more: readonly string[]): string =>
  [
    'textarea:not(:disabled)',
    ...editable,
    `input${line}${not(['[type="hidden"]', '[type="button"]', '[type="submit"]', '[type="checkbox"]', '[type="radio"]', '[type="file"]'])}`,
  ]
    .map((one) => one + not([...unfit, ...more]))
    .join(', ');

/** Boxes that hold somebody's words for others: no search, no form fields, no messages. */
export const box = boxesBut(messages);
/** Cheap test for "is being written in", to be told from `box` later. */
export const writable = `textarea, input, ${editable.join(', ')}, [role="textbox"]`;

/** Something was written. Placeholders that stand in the editor as words (Slate) are nobody's. */
export function hasText(element: Element): boolean {
  if (element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement)
    return /\S/.test(element.value);
  if (element.querySelector('img[alt]')) return true;
  const hint = element.querySelector('[data-slate-placeholder]')?.textContent ?? '';
  return /[^\s\u200B\uFEFF]/.test((element.textContent ?? '').replace(hint, ''));
}

/** Stands in a form for searching. */
export const isSearch = (element: Element): boolean =>
  element.closest('[role="search"], form[action*="search" i]') !== null;

/** What a box is called, by the page. */
export const nameOf = (element: Element): string =>
  names
    .slice(0, 4)
    .map((name) => element.getAttribute(name) ?? '')
    .join(' ')
    .toLowerCase();

/** Words in the codes that a page gives its elements (class, id, test id …), in any language of the page. */
export function codesOf(element: Element): Set<string> {
  const attributes = ['class', 'id', 'data-testid', 'data-action', 'data-icon', 'name', 'href'];
  const codes = attributes.map((name) => element.getAttribute(name) ?? '').join(' ');
  const apart = `${element.localName} ${codes}`.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
  return new Set(apart.split(/[^a-z]+/));
}

/** An element and what it stands in, up to `levels` of it, through open shadow roots. */
export function* upFrom(element: Element, levels: number): Generator<Element> {
  let here: Element | null = element;
  for (let level = 0; here && level <= levels; level += 1) {
    yield here;
    here = parentOf(here);
  }
}
