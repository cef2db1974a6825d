import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Measured } from './measured.ts';
import { measureParts, type Part } from './part.ts';

const found = (title: string): Measured => ({ sections: [{ title, rows: [] }], curves: [] });
const quick: Part = { title: 'quick', limit: 1, measure: async () => found('quick') };

let told: string[] = [];
beforeEach(() => {
  told = [];
  vi.spyOn(console, 'log').mockImplementation((line: string) => void told.push(line));
});
afterEach(() => {
  vi.useRealTimers();
});

it('gives up what has no end, lets go of what it holds, and measures the others', async () => {
  vi.useFakeTimers();
  let closed = false;
  const stuck: Part = {
    title: 'stuck',
    limit: 60,
    measure: (gaveUp) =>
      new Promise((_, reject) => {
        gaveUp.addEventListener('abort', () => {
          closed = true;
          reject(new Error('closed'));
        });
      }),
  };
  const all = measureParts([stuck, quick]);
  await vi.advanceTimersByTimeAsync(59_000);
  expect(closed).toBe(false);
  await vi.advanceTimersByTimeAsync(1000);
  expect((await all).sections).toEqual([
    { title: 'stuck', rows: [], missing: 'no end within 60 s' },
    { title: 'quick', rows: [] },
  ]);
  expect(closed).toBe(true);
  expect(told.join('\n')).toMatch(/stuck: given up, no end within 60 s\n.*quick …/);
});

it('tells why a part has failed, and how long each has taken', async () => {
  const broken: Part = {
    title: 'broken',
    limit: 1,
    measure: async () => {
      throw new Error('no browser');
    },
  };
  const { sections } = await measureParts([broken, quick]);
  expect(sections.map(({ missing }) => missing)).toEqual(['no browser', undefined]);
  expect(told.at(-1)).toMatch(/^ +\d+ s {2}quick: 0 s$/);
});
