import { expect, it, vi } from 'vitest';
import type { CheckOptions } from '../../photos/look.ts';
import type { PhotoResult } from '../../photos/result.ts';
import { createLooks, type Look } from './looks.ts';

const found: PhotoResult = { seen: [], looked: ['text'], failed: [], ms: {} };
const files = ['a.jpg', 'b.jpg', 'c.jpg'].map((name) => new File(['x'], name));

/** Somebody who looks when told to, and everything that the looks have said so far. */
function ground() {
  const asked: { blob: Blob; options: CheckOptions; answer: (result: PhotoResult) => void }[] = [];
  const said: (readonly Look[])[] = [];
  const looks = createLooks(
    (blob, options) =>
      new Promise((resolve, reject) => {
        asked.push({ blob, options, answer: resolve });
        options.signal?.addEventListener('abort', () => reject(options.signal?.reason));
      }),
    (now) => said.push(now),
  );
  const states = () => (said.at(-1) ?? []).map(({ state }) => (typeof state === 'string' ? state : 'done'));
  return { looks, asked, said, states };
}

it('looks at several files one after another, in their order', async () => {
  const { looks, asked, states } = ground();
  looks.add(files);
  expect(states()).toEqual(['looking', 'waiting', 'waiting']);
  asked[0]?.answer(found);
  await vi.waitFor(() => expect(states()).toEqual(['done', 'looking', 'waiting']));
  expect(asked.map(({ blob }) => blob)).toEqual(files.slice(0, 2));
});

it('tells how far it is', () => {
  const { looks, asked, said } = ground();
  looks.add(files);
  asked[0]?.options.onProgress?.({ kind: 'hand', at: 2, of: 2 });
  expect(said.at(-1)?.[0]?.progress).toEqual({ kind: 'hand', at: 2, of: 2 });
});

it('stops at once, asks for nothing more, and goes on where it was', async () => {
  const { looks, asked, states } = ground();
  looks.add(files);
  looks.stop();
  expect(states()).toEqual(['stopped', 'stopped', 'stopped']);
  expect(asked[0]?.options.signal?.aborted).toBe(true);
  // Too late to be heard.
  asked[0]?.options.onProgress?.({ kind: 'text', at: 1, of: 2 });
  expect(states()).toEqual(['stopped', 'stopped', 'stopped']);
  looks.resume();
  await vi.waitFor(() => expect(states()).toEqual(['looking', 'waiting', 'waiting']));
  expect(asked.at(-1)?.blob).toBe(files[0]);
});

it('takes more files while it looks, and forgets all when told', async () => {
  const { looks, states } = ground();
  looks.add(files.slice(0, 1));
  looks.add(files.slice(1));
  expect(states()).toEqual(['looking', 'waiting', 'waiting']);
  looks.clear();
  expect(states()).toEqual([]);
});

it('says that a picture was not looked at when something breaks, and goes on to the next', async () => {
  vi.spyOn(console, 'error').mockReturnValue();
  const said: (readonly Look[])[] = [];
  const looks = createLooks(
    async (blob) => {
      if (blob === files[0]) throw new Error('broken');
      return found;
    },
    (now) => said.push(now),
  );
  looks.add(files.slice(0, 2));
  await vi.waitFor(() =>
    expect(said.at(-1)?.map(({ state }) => state)).toEqual([
      expect.objectContaining({ refused: 'lost' }),
      found,
    ]),
  );
});
