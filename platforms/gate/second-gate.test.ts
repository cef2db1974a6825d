import { expect, it, vi } from 'vitest';
import type { Draft } from '../../rules/draft.ts';
import { openOutbox } from '../outbox/outbox.ts';
import { definePlatform } from '../platform.ts';
import { askOnLine, offerLine } from './bridge.ts';
import type { Guard } from './guard.ts';
import { createPasses } from './passes.ts';
import { createPictures, type Look, type SeenSign } from './pictures.ts';
import { draftFrom, installSecondGate } from './second-gate.ts';

const platform = definePlatform({
  id: 'test',
  name: 'Test',
  gates: [],
  find: (activity, id) => (id === '7' ? { name: `${activity} Relawan`, text: 'Menangkan' } : undefined),
});
const question = (fields: object) => JSON.stringify(fields);

it('reads a question as a draft', () => {
  expect(draftFrom(question({ activity: 'post', text: 'Selamat pagi' }), platform)).toEqual({
    platform: 'test',
    activity: 'post',
    text: 'Selamat pagi',
  });
});

it('adds what the page shows of a target named by its id', () => {
  expect(draftFrom(question({ activity: 'like', text: '', target: { id: '7' } }), platform)?.target).toEqual({
    id: '7',
    name: 'like Relawan',
    text: 'Menangkan',
  });
});

it('keeps the id of a target that the page does not show', () => {
  expect(draftFrom(question({ activity: 'like', text: '', target: { id: '8' } }), platform)?.target).toEqual({
    id: '8',
  });
});

it.each(['no json', question({ activity: 'dance', text: '' }), question({ activity: 'post', text: 1 })])(
  'takes %s for no question',
  (text) => {
    expect(draftFrom(text, platform)).toBeUndefined();
  },
);

let signs: SeenSign[] = [];
/** Looks at a picture until `finish`. */
let finish: () => void;
function lookAt(file: File): Look {
  const { promise, resolve } = Promise.withResolvers<void>();
  const look: Look & { done: boolean; signs: readonly SeenSign[] } = {
    file,
    done: false,
    signs: [],
    signals: [],
    finished: promise,
  };
  finish = () => {
    [look.done, look.signs] = [true, signs];
    resolve();
  };
  return look;
}

const guardWith = (changes: Partial<Guard>): Guard => ({
  alive: () => true,
  waking: () => undefined,
  read: () => ({ verdict: { verdict: 'clear', findings: [] }, held: false }),
  passed: () => undefined,
  ask: async () => ({ go: true }),
  sayPressAgain: () => undefined,
  fault: () => undefined,
  pictures: createPictures(lookAt),
  holds: () => true,
  wait: (looks) => looks[0]?.finished ?? Promise.resolve(),
  passes: createPasses(),
  ...changes,
});
const request = { activity: 'post', name: 'Create', path: /create/, read: () => undefined } as const;

it('hears from the main world as soon as it stands, and not before', () => {
  const answers = installSecondGate(platform, guardWith({}), new AbortController().signal);
  expect(answers()).toBe(false);
  openOutbox([request]);
  expect(answers()).toBe(true);
});

it('lets what comes in the first moments wait, and judges it then', async () => {
  const { promise: awake, resolve: wake } = Promise.withResolvers<void>();
  const heard: boolean[] = [];
  const seen: string[] = [];
  const held = (go: boolean): Guard =>
    guardWith({
      waking: () => awake,
      read: ({ text }) => {
        seen.push(text);
        return { verdict: { verdict: 'clear', findings: [] }, held: !go };
      },
      ask: async () => ({ go }),
    });
  for (const go of [true, false]) {
    const end = new AbortController();
    installSecondGate(platform, held(go), end.signal);
    const line = offerLine();
    expect(askOnLine(line, question({ activity: 'post', text: 'Pagi' }), (one) => heard.push(one))).toBe(
      false,
    );
    end.abort();
  }
  expect(seen).toEqual([]);
  wake();
  await vi.waitFor(() => expect(heard).toHaveLength(2));
  expect(seen).toEqual(['Pagi', 'Pagi']);
  expect(new Set(heard)).toEqual(new Set([false, true]));
});

it('lets everything go once the extension is gone from under it', () => {
  const end = new AbortController();
  let alive = true;
  const read: Guard['read'] = () => ({ verdict: { verdict: 'warn', findings: [] }, held: true });
  installSecondGate(platform, guardWith({ alive: () => alive, read }), end.signal);
  const line = offerLine();
  const goes = () => askOnLine(line, question({ activity: 'post', text: 'Pagi' }), () => undefined);
  expect(goes()).toBe(false);
  alive = false;
  expect(goes()).toBe(true);
  end.abort();
});

const box = { x: 0, y: 0, width: 1, height: 1 };
const banner: SeenSign = { kind: 'text', value: 'COBLOS 1', confidence: 0.9, box };

it('waits for a picture that no gesture has announced, and asks with what it shows', async () => {
  signs = [banner];
  const asked: Draft[] = [];
  const guard = guardWith({
    read: (draft) => ({ verdict: { verdict: 'warn', findings: [] }, held: draft.photo !== undefined }),
    ask: async (draft) => {
      asked.push(draft);
      return { go: false };
    },
  });
  guard.pictures.attach([new File(['x'], 'foto.png')], document.body);
  const end = new AbortController();
  installSecondGate(platform, guard, end.signal);
  const heard: boolean[] = [];
  const line = offerLine();
  expect(askOnLine(line, question({ activity: 'profile', text: '' }), (one) => heard.push(one))).toBe(false);
  end.abort();
  expect(asked).toEqual([]);
  finish();
  await vi.waitFor(() => expect(heard).toEqual([false]));
  expect(asked).toMatchObject([{ activity: 'profile', photo: [banner] }]);
});

it('does not hold again what a gesture has let go, and spends its pass', () => {
  signs = [banner];
  const guard = guardWith({
    read: (draft) => ({ verdict: { verdict: 'warn', findings: [] }, held: draft.photo !== undefined }),
  });
  const control = document.body;
  guard.pictures.attach([new File(['x'], 'foto.png')], control);
  finish();
  const draft: Draft = { platform: 'test', activity: 'post', text: 'Pagi' };
  const looks = guard.pictures.of(draft, { editor: undefined, control });
  guard.passes.grant({ ...draft, photo: [banner] });
  guard.pictures.release(draft, looks);
  expect(guard.passes.awaitsRequest(draft)).toBe(true);
  const end = new AbortController();
  installSecondGate(platform, guard, end.signal);
  expect(askOnLine(offerLine(), question({ activity: 'post', text: 'Pagi' }), () => undefined)).toBe(true);
  end.abort();
  expect(guard.passes.awaitsRequest(draft)).toBe(false);
});
