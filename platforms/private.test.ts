import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { installFirstGate } from './gate/first-gate.ts';
import type { Guard } from './gate/guard.ts';
import { createPasses } from './gate/passes.ts';
import { createPictures } from './gate/pictures.ts';
import { withGeneric } from './generic/generic.ts';
import { type Letter, letters, secret } from './letters.ts';
import type { Platform } from './platform.ts';
import { platforms } from './platforms.ts';
import { elementAt, openSaved } from './saved-page.ts';

const owners = [Node, CharacterData, Text, Element, HTMLElement, HTMLInputElement, HTMLTextAreaElement];
/** Watches whatever can be asked of what is on the page, and tells when an answer has given away the secret. */
function watchReading(onRead: (way: string) => void): () => void {
  const undo: (() => void)[] = [];
  for (const { prototype } of owners) {
    for (const [way, before] of Object.entries(Object.getOwnPropertyDescriptors(prototype))) {
      if (!before.get || !before.configurable) continue;
      Object.defineProperty(prototype, way, {
        ...before,
        get(this: unknown): unknown {
          const answer: unknown = before.get?.call(this);
          if (typeof answer === 'string' && answer.includes(secret)) onRead(way);
          return answer;
        },
      });
      undo.push(() => Object.defineProperty(prototype, way, before));
    }
  }
  return () => {
    for (const one of undo) one();
  };
}

const bubbles = { bubbles: true, composed: true, cancelable: true };

/** An event of every kind that the first gate hears, and of those that only its memory hears. */
function everyEvent(): Event[] {
  const data = new DataTransfer();
  data.items.add(new File(['x'], 'foto.png', { type: 'image/png' }));
  return [
    new FocusEvent('focusin', bubbles),
    ...['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'].map(
      (type) => new MouseEvent(type, { ...bubbles, detail: 1 }),
    ),
    ...['mousedown', 'click', 'dblclick'].map((type) => new MouseEvent(type, { ...bubbles, detail: 2 })),
    new Event('touchend', bubbles),
    ...['a', 'l', 't', 'Enter'].map((key) => new KeyboardEvent('keydown', { ...bubbles, key })),
    new KeyboardEvent('keydown', { ...bubbles, key: 'Enter', ctrlKey: true }),
    new KeyboardEvent('keydown', { ...bubbles, key: 'Unidentified', keyCode: 229 }),
    ...['insertText', 'insertParagraph', 'insertLineBreak'].map(
      (inputType) => new InputEvent('beforeinput', { ...bubbles, inputType }),
    ),
    new Event('submit', bubbles),
    new Event('change', bubbles),
    new DragEvent('drop', { ...bubbles, dataTransfer: data }),
    new ClipboardEvent('paste', { ...bubbles, clipboardData: data }),
  ];
}

let page: AbortController;
/** Everything that the guard was told, every way in which the secret was read, every fault of ours. */
let told: string[];
let reads: string[];
let attached: string[];
let faults: unknown[];

const guard = (): Guard => ({
  alive: () => true,
  waking: () => undefined,
  read: ({ text }) => {
    told.push(text);
    return { verdict: { verdict: 'clear', findings: [] }, held: false };
  },
  passed: ({ text }) => told.push(text),
  ask: async ({ text }) => {
    told.push(text);
    return { go: true };
  },
  sayPressAgain: () => undefined,
  fault: (error) => faults.push(error),
  pictures: createPictures((file) => {
    attached.push(file.name);
    return { file, done: true, signs: [], signals: [], finished: Promise.resolve() };
  }),
  holds: () => true,
  wait: () => Promise.resolve(),
  passes: createPasses(),
});

function platformOf({ platform }: Letter): Platform {
  const found = platforms.find(({ id }) => id === platform);
  if (!found) throw new Error(`no platform ${platform}`);
  return withGeneric(found);
}

/** Opens the page, and does to the box and its button all that can be done. */
function write(letter: Letter, html: string, hash = ''): void {
  history.replaceState(null, '', letter.path + hash);
  openSaved(html);
  installFirstGate(platformOf(letter), guard(), () => false, page.signal);
  const parts = [letter.box, letter.send].map((selector) => elementAt(selector));
  const stop = watchReading((way) => reads.push(way));
  try {
    for (const part of parts) for (const event of everyEvent()) part.dispatchEvent(event);
  } finally {
    stop();
  }
}

beforeEach(() => {
  page = new AbortController();
  [told, reads, faults, attached] = [[], [], [], []];
});
afterEach(() => {
  page.abort();
  expect(faults).toEqual([]);
});

describe.each(letters)('$platform: $name', (letter) => {
  it('is never read', () => {
    write(letter, letter.html, letter.hash);
    expect(reads).toEqual([]);
    expect(told).toEqual([]);
    expect(attached).toEqual([]);
  });
});

it.each(letters.flatMap(({ turn, ...letter }) => (turn ? [{ ...letter, turn }] : [])))(
  '$platform: $name is read once it is a group',
  ({ turn: { from, to, hash }, ...letter }) => {
    expect(letter.html).toContain(from);
    write(letter, letter.html.replaceAll(from, to), hash ?? letter.hash);
    expect(told).toContain(secret);
    expect(reads).not.toEqual([]);
    expect(attached).toContain('foto.png');
  },
);
