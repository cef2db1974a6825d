import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Draft } from '../../rules/draft.ts';
import type { Verdict } from '../../rules/verdict.ts';
import { definePlatform, keys, press, shortcut } from '../platform.ts';
import { installFirstGate } from './first-gate.ts';
import type { Answer, Guard } from './guard.ts';
import { createPasses } from './passes.ts';
import { createPictures } from './pictures.ts';

const platform = definePlatform({
  id: 'test',
  name: 'Test',
  gates: [{ activity: 'post', composer: 'textarea', when: [press('button'), keys('Mod+Enter')] }],
});
const warn: Verdict = { verdict: 'warn', findings: [] };
const clear: Verdict = { verdict: 'clear', findings: [] };

let page: AbortController;
let asked: { draft: Draft; answer: (answer: Answer) => void; fail: (error: unknown) => void }[];
let faults: unknown[];
let passed: Draft[];
let heard: string[];
let alive: boolean;

function guard(): Guard {
  return {
    alive: () => alive,
    waking: () => undefined,
    read: ({ text }) =>
      text.includes('coblos') ? { verdict: warn, held: true } : { verdict: clear, held: false },
    passed: (draft) => passed.push(draft),
    ask: (draft) => new Promise((answer, fail) => asked.push({ draft, answer, fail })),
    sayPressAgain: () => heard.push('press again'),
    fault: (error) => faults.push(error),
    pictures: createPictures((file) => ({
      file,
      done: true,
      signs: [],
      signals: [],
      finished: Promise.resolve(),
    })),
    holds: () => true,
    wait: () => Promise.resolve(),
    passes: createPasses(),
  };
}

const element = <T extends Element>(selector: string, type: new () => T): T => {
  const found = document.querySelector(selector);
  if (!(found instanceof type)) throw new Error(`no ${selector}`);
  return found;
};
const box = () => element('textarea', HTMLTextAreaElement);
const button = () => element('button', HTMLButtonElement);
const answer = async (go: boolean) => {
  asked[0]?.answer({ go });
  // Until the gate has heard the answer: three promises further on.
  for (let turn = 0; turn < 3; turn += 1) await Promise.resolve();
};

beforeEach(() => {
  page = new AbortController();
  [asked, passed, heard, faults, alive] = [[], [], [], [], true];
  document.body.replaceChildren(
    ...new DOMParser().parseFromString('<div><textarea></textarea><button>Kirim</button></div>', 'text/html')
      .body.childNodes,
  );
  installFirstGate(platform, guard(), () => false, page.signal);
  for (const type of ['mousedown', 'click', 'keydown']) {
    document.body.addEventListener(type, () => heard.push(type), { signal: page.signal });
  }
});
afterEach(() => page.abort());
afterEach(() => expect(faults).toEqual([]));

it('leaves a clean gesture alone and notes it once', () => {
  box().value = 'selamat pagi';
  button().dispatchEvent(new MouseEvent('mousedown', { bubbles: true, composed: true }));
  button().click();
  expect(heard).toEqual(['mousedown', 'click']);
  expect(passed.map(({ text }) => text)).toEqual(['selamat pagi']);
  expect(asked).toHaveLength(0);
});

it('keeps every event of a held press from the page and asks once', () => {
  box().value = 'ayo coblos 02';
  const down = new MouseEvent('mousedown', { bubbles: true, composed: true, cancelable: true });
  button().dispatchEvent(down);
  button().click();
  button().click();
  expect(heard).toEqual([]);
  expect(down.defaultPrevented).toBe(true);
  expect(asked).toHaveLength(1);
});

it('repeats the press exactly once when the person lets it go', async () => {
  box().value = 'ayo coblos 02';
  button().click();
  await answer(true);
  expect(heard).toEqual(['click']);
  button().click();
  expect(heard).toEqual(['click']);
  expect(asked).toHaveLength(2);
});

it('repeats the keys where keys were held', async () => {
  box().value = 'ayo coblos 02';
  const down = { key: 'Enter', ctrlKey: true, bubbles: true, composed: true, cancelable: true };
  box().dispatchEvent(new KeyboardEvent('keydown', down));
  expect(heard).toEqual([]);
  await answer(true);
  expect(heard).toEqual(['keydown']);
});

it('does nothing but give the focus back when the person does not let it go', async () => {
  box().value = 'ayo coblos 02';
  box().focus();
  button().click();
  button().focus();
  await answer(false);
  expect(heard).toEqual([]);
  expect(document.activeElement).toBe(box());
});

it.each([
  ['composing', { isComposing: true }],
  ['composing in an old engine', { keyCode: 229 }],
])('ignores Enter while an input method is %s', (_, more) => {
  box().value = 'ayo coblos 02';
  box().dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true, bubbles: true, ...more }));
  expect(heard).toEqual(['keydown']);
});

it.each([
  ['the words still stand in the box', () => undefined, ['click', 'press again']],
  [
    'the box was emptied: they went out in a request that nobody could read',
    () => {
      box().value = '';
    },
    ['click'],
  ],
  ['the box is gone', () => box().remove(), ['click']],
])('says to press again only while %s', async (_, site, expected) => {
  page.abort();
  page = new AbortController();
  installFirstGate(platform, guard(), () => true, page.signal);
  document.body.addEventListener('click', () => heard.push('click'), { signal: page.signal });
  vi.useFakeTimers();
  try {
    box().value = 'ayo coblos 02';
    button().click();
    await answer(true);
    site();
    vi.runAllTimers();
    expect(heard).toEqual(expected);
  } finally {
    vi.useRealTimers();
  }
});

it('lets everything pass once the extension is gone', () => {
  alive = false;
  box().value = 'ayo coblos 02';
  button().click();
  expect(heard).toEqual(['click']);
});

it('lets the activity go on when asking itself fails, and says so', async () => {
  box().value = 'ayo coblos 02';
  button().click();
  asked[0]?.fail(new Error('rusak'));
  await vi.waitFor(() => expect(heard).toEqual(['click']));
  expect(faults.splice(0)).toEqual([new Error('rusak')]);
});

it('remembers what a gated key opened the menu of', () => {
  page.abort();
  page = new AbortController();
  const share = { activity: 'share', opener: 'p' } as const;
  const menu = definePlatform({
    id: 'menu',
    name: 'Menu',
    gates: [
      { ...share, when: [shortcut('t', 'p')] },
      { ...share, when: [press('button')], target: ({ opener }) => opener && { id: opener.id } },
    ],
  });
  const post = document.createElement('p');
  post.id = 'satu';
  document.body.prepend(post);
  installFirstGate(menu, guard(), () => false, page.signal);
  post.dispatchEvent(new KeyboardEvent('keydown', { key: 't', bubbles: true, composed: true }));
  button().click();
  expect(passed.map(({ target }) => target?.id)).toEqual([undefined, 'satu']);
});
