import { expect, it, vi } from 'vitest';
import { answerOver, askOver, type Line, LineLost, warmOver } from './line.ts';
import type { CheckOptions, PhotoCheck } from './look.ts';
import { type PhotoResult, refusal } from './result.ts';

/** Two ends of a line in one thread. An end that is ended tells the other. */
function pair(): [Line, Line] {
  const ends = [new EventTarget(), new EventTarget()] as const;
  const line = (mine: EventTarget, other: EventTarget): Line => ({
    send: (message) =>
      queueMicrotask(() => other.dispatchEvent(new MessageEvent('message', { data: message }))),
    onMessage: (listener) =>
      mine.addEventListener('message', (event) => {
        if (event instanceof MessageEvent) listener(event.data);
      }),
    onEnd: (listener) => mine.addEventListener('end', listener),
    end: () => void other.dispatchEvent(new Event('end')),
  });
  return [line(ends[0], ends[1]), line(ends[1], ends[0])];
}

const found: PhotoResult = { seen: [], looked: ['text'], failed: [], ms: { text: 3 } };
const blob = new Blob(['x']);
const looking = (check: PhotoCheck['check']): PhotoCheck => ({ check, warm: () => {}, rests: () => true });
const quiet = () => {};

it('brings a picture there, and progress and result back', async () => {
  const [here, there] = pair();
  const sizes: number[] = [];
  answerOver(
    there,
    looking(async (picture, { onProgress } = {}) => {
      sizes.push(picture.size);
      onProgress?.({ kind: 'text', at: 1, of: 2 });
      return found;
    }),
    quiet,
  );
  const onProgress = vi.fn();
  expect(await askOver(here, blob, { onProgress })).toEqual(found);
  expect([sizes, onProgress.mock.calls]).toEqual([[1], [[{ kind: 'text', at: 1, of: 2 }]]]);
});

it.each([
  ['by its signal', 'abort'],
  ['by going away', 'end'],
])('cancels %s', async (_, how) => {
  const [here, there] = pair();
  const cancelled = Promise.withResolvers<string>();
  const begun = Promise.withResolvers<void>();
  answerOver(
    there,
    looking((_blob, { signal }: CheckOptions = {}) => {
      begun.resolve();
      return new Promise((_resolve, reject) => {
        signal?.addEventListener('abort', () => {
          cancelled.resolve('cancelled');
          reject(signal.reason);
        });
      });
    }),
    quiet,
  );
  const ending = new AbortController();
  const asking = askOver(here, blob, { signal: ending.signal }).catch((error: unknown) => error);
  await begun.promise;
  if (how === 'abort') ending.abort(new Error('cancelled'));
  else here.end();
  expect(await cancelled.promise).toBe('cancelled');
  there.end();
  expect(await asking).toBeInstanceOf(Error);
});

it('tells the asker only that nobody looked, and its own side why', async () => {
  const [here, there] = pair();
  const onFault = vi.fn();
  answerOver(
    there,
    looking(() => Promise.reject(new Error('no memory'))),
    onFault,
  );
  await expect(askOver(here, blob, {})).rejects.toThrow(LineLost);
  expect(onFault).toHaveBeenCalledWith(new Error('no memory'));
});

it('is lost when the other side goes', async () => {
  const [here, there] = pair();
  const asking = expect(askOver(here, blob, {})).rejects.toThrow(LineLost);
  there.end();
  await asking;
});

it('is lost in silence only: whoever looks says so now and then', async () => {
  vi.useFakeTimers();
  try {
    const [here, there] = pair();
    const result = Promise.withResolvers<PhotoResult>();
    answerOver(
      there,
      looking(() => result.promise),
      quiet,
    );
    const asking = askOver(here, blob, {});
    await vi.advanceTimersByTimeAsync(600_000);
    result.resolve(refusal('busy'));
    expect(await asking).toEqual(refusal('busy'));

    const [alone] = pair();
    const lost = expect(askOver(alone, blob, {})).rejects.toThrow(LineLost);
    await vi.advanceTimersByTimeAsync(90_000);
    await lost;
  } finally {
    vi.useRealTimers();
  }
});

it('takes no result that is none', async () => {
  const [here, there] = pair();
  there.onMessage(() => {
    there.send({ result: { seen: 'all', looked: [] } });
    there.send({ result: { ...found, refused: 'because' } });
    there.send({ result: found });
  });
  expect(await askOver(here, blob, {})).toEqual(found);
});

it('warms, and ends', async () => {
  const [here, there] = pair();
  const ended = Promise.withResolvers<string>();
  here.onEnd(() => ended.resolve('ended'));
  const warm = vi.fn();
  answerOver(there, { ...looking(async () => found), warm }, quiet);
  warmOver(here);
  expect(await ended.promise).toBe('ended');
  expect(warm).toHaveBeenCalledOnce();
});
