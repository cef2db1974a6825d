import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Draft } from '../../rules/draft.ts';
import type { Verdict } from '../../rules/verdict.ts';
import { attach, definePlatform, press } from '../platform.ts';
import { installFirstGate } from './first-gate.ts';
import type { Answer, Guard } from './guard.ts';
import { createPasses } from './passes.ts';
import { createPictures, type Look, type SeenSign } from './pictures.ts';

const platform = definePlatform({
  id: 'test',
  name: 'Test',
  private: '.private',
  gates: [
    { activity: 'post', composer: 'textarea', when: [press('.send')] },
    { activity: 'photo', when: [attach('input')] },
    { activity: 'like', when: [press('.like')] },
  ],
});
const page = `
  <div role="dialog" id="one"><textarea></textarea><input type="file"><button class="send">Kirim</button>
    <button aria-label="Hapus media">x</button></div>
  <div role="dialog" id="two"><textarea></textarea><button class="send">Kirim</button></div>
  <div class="private"><input type="file"><textarea></textarea></div>
  <button class="like">Suka</button>`;

interface Looking extends Look {
  done: boolean;
  signs: readonly SeenSign[];
  finish: (signs?: readonly SeenSign[]) => void;
}

const clear: Verdict = { verdict: 'clear', findings: [] };
const banner: SeenSign = {
  kind: 'text',
  value: 'COBLOS 1',
  confidence: 0.9,
  box: { x: 0, y: 0, width: 1, height: 1 },
};

let end: AbortController;
let looks: Looking[];
let asked: { draft: Draft; pictures: readonly Look[]; answer: (answer: Answer) => void }[];
let passed: Draft[];
let clicks: string[];
let faults: unknown[];
let holding: boolean;
let waits: number;

function startLook(file: File): Looking {
  const { promise, resolve } = Promise.withResolvers<void>();
  const look: Looking = {
    file,
    done: false,
    signs: [],
    signals: [],
    finished: promise,
    finish: (signs = []) => {
      look.done = true;
      look.signs = signs;
      resolve();
    },
  };
  looks.push(look);
  return look;
}

const guard = (): Guard<Looking> => ({
  alive: () => true,
  waking: () => undefined,
  read: ({ photo }) =>
    photo && holding
      ? { verdict: { verdict: 'warn', findings: [] }, held: true }
      : { verdict: clear, held: false },
  passed: (draft) => passed.push(draft),
  ask: (draft, _verdict, _gate, { pictures = [] } = {}) =>
    new Promise((answer) => asked.push({ draft, pictures, answer })),
  pictures: createPictures(startLook),
  holds: () => holding,
  wait: async (some) => {
    waits += 1;
    await Promise.all(some.map(({ finished }) => finished));
  },
  sayPressAgain: () => undefined,
  fault: (error) => faults.push(error),
  passes: createPasses(),
});

const at = (selector: string): HTMLElement => {
  const found = document.querySelector(selector);
  if (!(found instanceof HTMLElement)) throw new Error(`no ${selector}`);
  return found;
};
const files = (...names: string[]) => {
  const data = new DataTransfer();
  for (const name of names)
    data.items.add(new File(['x'], name, { type: /pdf$/.test(name) ? 'text/pdf' : '' }));
  return data;
};
const paste = (on: string, ...names: string[]) =>
  at(on).dispatchEvent(
    new ClipboardEvent('paste', { bubbles: true, composed: true, clipboardData: files(...names) }),
  );
const send = (dialog = '#one') => at(`${dialog} .send`).click();
/** Longer than the gate needs to do something a second time. */
const settled = async () => {
  for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
};

beforeEach(() => {
  end = new AbortController();
  [looks, asked, passed, clicks, faults, holding, waits] = [[], [], [], [], [], true, 0];
  document.body.replaceChildren(...new DOMParser().parseFromString(page, 'text/html').body.childNodes);
  installFirstGate(platform, guard(), () => false, end.signal);
  document.body.addEventListener(
    'click',
    ({ target }) => clicks.push(String(Reflect.get(target ?? {}, 'className'))),
    {
      signal: end.signal,
    },
  );
});
afterEach(() => {
  end.abort();
  expect(faults).toEqual([]);
});

it('has every picture looked at when it is attached, and nothing else', () => {
  paste('#one textarea', 'a.jpg', 'surat.pdf', 'b.mp4');
  expect(looks.map(({ file }) => file.name)).toEqual(['a.jpg', 'b.mp4']);
  expect(asked).toEqual([]);
});

it('never looks at what is attached to a private message', () => {
  paste('.private textarea', 'a.jpg');
  expect(looks).toEqual([]);
});

it('leaves a send without pictures alone, in the same tick', () => {
  send();
  expect(clicks).toEqual(['send']);
  expect(waits).toBe(0);
});

it('judges a picture that is done in the same tick', () => {
  paste('#one textarea', 'a.jpg');
  looks[0]?.finish([banner]);
  send();
  expect(clicks).toEqual([]);
  expect(asked).toMatchObject([{ draft: { activity: 'post', photo: [banner] }, pictures: [looks[0]] }]);
});

it('holds while a picture is looked at, and goes on exactly once when it is clear', async () => {
  paste('#one textarea', 'a.jpg');
  send();
  send();
  expect([clicks, waits]).toEqual([[], 1]);
  looks[0]?.finish();
  await vi.waitFor(() => expect(clicks).toEqual(['send']));
  await settled();
  expect(clicks).toEqual(['send']);
  expect(passed).toHaveLength(1);
});

it('holds while a picture is looked at, and asks once when it is not clear', async () => {
  paste('#one textarea', 'a.jpg');
  send();
  looks[0]?.finish([banner]);
  await vi.waitFor(() => expect(asked).toHaveLength(1));
  expect(clicks).toEqual([]);
  asked[0]?.answer({ go: true });
  await vi.waitFor(() => expect(clicks).toEqual(['send']));
  await settled();
  expect([clicks, asked.length]).toEqual([['send'], 1]);
});

it('lets other gestures go on meanwhile', () => {
  paste('#one textarea', 'a.jpg');
  send();
  at('.like').click();
  send('#two');
  expect(clicks).toEqual(['like', 'send']);
});

it('asks again when a picture was added after the person had let go', async () => {
  paste('#one textarea', 'a.jpg');
  looks[0]?.finish([banner]);
  send();
  paste('#one textarea', 'b.jpg');
  looks[1]?.finish([{ ...banner, value: 'MENANGKAN' }]);
  asked[0]?.answer({ go: true });
  await vi.waitFor(() => expect(asked).toHaveLength(2));
  expect(clicks).toEqual([]);
});

it('gives each composer its own pictures', () => {
  paste('#one textarea', 'a.jpg');
  looks[0]?.finish([banner]);
  send('#two');
  expect(clicks).toEqual(['send']);
});

it('waits for nothing where nothing is ever held', () => {
  holding = false;
  paste('#one textarea', 'a.jpg');
  send();
  expect([clicks, waits]).toEqual([['send'], 0]);
});

it('forgets a picture that was taken out again', () => {
  paste('#one textarea', 'a.jpg');
  looks[0]?.finish([banner]);
  at('#one [aria-label]').click();
  send();
  expect(clicks).toEqual(['', 'send']);
});

it('forgets the pictures of a composer that is closed', () => {
  paste('#one textarea', 'a.jpg');
  looks[0]?.finish([banner]);
  at('#one').remove();
  at('.like').click();
  const again = document.createElement('div');
  again.setAttribute('role', 'dialog');
  again.id = 'three';
  again.append(document.createElement('textarea'), at('#two .send').cloneNode(true));
  document.body.append(again);
  send('#three');
  expect(clicks).toEqual(['like', 'send']);
});

it('keeps the pictures of a composer whose next step has opened', () => {
  paste('#one textarea', 'a.jpg');
  looks[0]?.finish([banner]);
  const next = document.createElement('div');
  next.setAttribute('role', 'dialog');
  next.id = 'three';
  next.append(document.createElement('textarea'), at('#two .send').cloneNode(true));
  at('#one').replaceWith(next);
  at('.like').click();
  send('#three');
  expect(clicks).toEqual(['like']);
  expect(asked).toHaveLength(1);
});

it.each([
  { what: 'counts no picture of a wordless post again with the next one', words: '', left: ['b.jpg'] },
  { what: 'keeps a picture whose words are still to be sent', words: 'Salam', left: ['a.jpg', 'b.jpg'] },
])('$what in the same composer', ({ words, left }) => {
  const box = at('#one textarea');
  if (box instanceof HTMLTextAreaElement) box.value = words;
  paste('#one textarea', 'a.jpg');
  looks[0]?.finish();
  send();
  paste('#one textarea', 'b.jpg');
  looks[1]?.finish([banner]);
  send();
  expect(clicks).toEqual(['send']);
  expect(asked.map(({ pictures }) => pictures.map(({ file }) => file.name))).toEqual([left]);
});

it('keeps sixty pictures at most', () => {
  paste('#one textarea', ...Array.from({ length: 64 }, (_, nth) => `${nth}.jpg`));
  for (const look of looks) look.finish([banner]);
  send();
  expect(asked[0]?.pictures).toHaveLength(60);
});
