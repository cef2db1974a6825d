import { beforeEach, expect, it, vi } from 'vitest';
import { refusal } from '../../photos/result.ts';
import { askPerson } from '../guard-at-rest.content/ask-person.tsx';
import { createJudge, learn, loggedFindings, phraseOf } from '../guard-at-rest.content/engine.ts';
import { waitForPictures } from '../guard-at-rest.content/wait.tsx';
import { type AtRest, atRest, atRestSoon, offerAtRest } from './at-rest.ts';

const parts: AtRest = {
  createJudge,
  learn,
  loggedFindings,
  phraseOf,
  speak: () => undefined,
  askPerson,
  waitForPictures,
  hintSentence: () => undefined,
  showLine: () => undefined,
  check: async () => refusal('lost'),
};

beforeEach(() => {
  globalThis.ikrarAtRest = undefined;
});

it('comes to who waits already, and to who asks later', async () => {
  const before = [atRest(), atRestSoon()];
  offerAtRest(parts);
  expect(await Promise.all([...before, atRest(), atRestSoon()])).toEqual([parts, parts, parts, parts]);
});

it('keeps nobody waiting for ever, and may still come', async () => {
  vi.useFakeTimers();
  try {
    const soon = expect(atRestSoon()).rejects.toThrow('not come to rest');
    const some = atRest();
    await vi.advanceTimersByTimeAsync(8000);
    await soon;
    offerAtRest(parts);
    expect(await some).toBe(parts);
  } finally {
    vi.useRealTimers();
  }
});
