import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakePicture, fakeWorkers } from './fake-reader.ts';
import { workerReader } from './reader-worker.ts';
import type { OpenReader, Seen } from './seen.ts';

const times = { patience: 20_000, grace: 2_000, rest: 60_000 };
const none = { faces: [], emblems: [] };
const word: Seen = {
  kind: 'text',
  value: 'coblos',
  confidence: 0.9,
  box: { x: 0, y: 0, width: 1, height: 1 },
};

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const reading =
  (read: () => Promise<Seen[]>): OpenReader =>
  async () => ({ read });
const never = () => new Promise<never>(() => {});

it('is loaded on first use, is told where its files lie, and answers', async () => {
  const asked: string[] = [];
  const { make, made } = fakeWorkers(async (asset) => {
    asked.push(asset('models/det.onnx'));
    return { read: async () => [word] };
  });
  const reader = workerReader(make, times);
  expect([made.length, reader.lives()]).toEqual([0, false]);
  expect(await reader.read(fakePicture(), none)).toEqual([word]);
  expect(await reader.read(fakePicture(), none)).toEqual([word]);
  expect([made.length, asked]).toEqual([1, ['chrome-extension://id/photo/models/det.onnx']]);
});

it('is ended after a rest, and made anew', async () => {
  const { make, made } = fakeWorkers(reading(async () => [word]));
  const ends = vi.fn();
  const reader = workerReader(make, times, ends);
  await reader.read(fakePicture(), none);
  await vi.advanceTimersByTimeAsync(59_000);
  await reader.read(fakePicture(), none);
  await vi.advanceTimersByTimeAsync(59_000);
  expect(reader.lives()).toBe(true);
  await vi.advanceTimersByTimeAsync(1_000);
  expect([reader.lives(), made[0]?.ended(), ends.mock.calls.length]).toEqual([false, true, 1]);
  expect(await reader.read(fakePicture(), none)).toEqual([word]);
  expect(made).toHaveLength(2);
});

it('rests too when it was only warmed', async () => {
  const { make, made } = fakeWorkers(reading(async () => [word]));
  const reader = workerReader(make, times);
  reader.warm();
  await vi.advanceTimersByTimeAsync(1_000);
  reader.warm();
  expect(made).toHaveLength(1);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(reader.lives()).toBe(false);
});

it('is ended when it keeps silent for twenty seconds', async () => {
  const { make, made } = fakeWorkers(reading(never));
  const read = workerReader(make, times).read(fakePicture(), none);
  const gone = expect(read).rejects.toMatchObject({ reason: 'silent' });
  await vi.advanceTimersByTimeAsync(19_999);
  expect(made[0]?.ended()).toBe(false);
  await vi.advanceTimersByTimeAsync(1);
  await gone;
  expect(made[0]?.ended()).toBe(true);
});

it.each<[string, OpenReader, object]>([
  ['can not be loaded', () => Promise.reject(new Error('no wasm')), { reason: 'unable', message: 'no wasm' }],
  ['can not look', reading(() => Promise.reject(new Error('odd'))), { reason: 'failed', message: 'odd' }],
])('is ended when it %s', async (_, open, fault) => {
  const { make, made } = fakeWorkers(open);
  const reader = workerReader(make, times);
  await expect(reader.read(fakePicture(), none)).rejects.toMatchObject(fault);
  expect([made[0]?.ended(), reader.lives()]).toEqual([true, false]);
});

it.each([
  ['is not there', undefined, 'missing'],
  ['dies', 'out of memory', 'died'],
])('is ended when its script %s', async (_, words, reason) => {
  const { make, made } = fakeWorkers(reading(never));
  const reader = workerReader(make, times);
  const gone = expect(reader.read(fakePicture(), none)).rejects.toMatchObject({ reason });
  await vi.advanceTimersByTimeAsync(1);
  made[0]?.breaks(words);
  await gone;
  expect(reader.lives()).toBe(false);
});

it('finishes what was cancelled before it begins the next, and stays', async () => {
  const first = Promise.withResolvers<Seen[]>();
  const answers = [first.promise, Promise.resolve([word])];
  const { make, made } = fakeWorkers(reading(() => answers.shift() ?? never()));
  const reader = workerReader(make, times);
  const ending = new AbortController();
  const gone = expect(reader.read(fakePicture(), none, ending.signal)).rejects.toThrow('cancelled');
  await vi.advanceTimersByTimeAsync(1);
  ending.abort(new Error('cancelled'));
  await gone;
  const next = reader.read(fakePicture(), none);
  await vi.advanceTimersByTimeAsync(1_000);
  first.resolve([]);
  expect(await next).toEqual([word]);
  expect(made).toHaveLength(1);
});

it('does not wait long for what was cancelled', async () => {
  const answers = [never(), Promise.resolve([word])];
  const { make, made } = fakeWorkers(reading(() => answers.shift() ?? never()));
  const reader = workerReader(make, times);
  const ending = new AbortController();
  const gone = expect(reader.read(fakePicture(), none, ending.signal)).rejects.toThrow('cancelled');
  await vi.advanceTimersByTimeAsync(1);
  ending.abort(new Error('cancelled'));
  await gone;
  const next = reader.read(fakePicture(), none);
  await vi.advanceTimersByTimeAsync(2_000);
  expect(await next).toEqual([word]);
  expect(made.map((worker) => worker.ended())).toEqual([true, false]);
});

it('does not wait long for what was cancelled just before it says that it is ready', async () => {
  const worker = new EventTarget();
  const terminate = vi.fn();
  const reader = workerReader(
    () => ({
      postMessage: () => {},
      terminate,
      addEventListener: (type, listener) => worker.addEventListener(type, listener),
    }),
    times,
  );
  const ending = new AbortController();
  const gone = expect(reader.read(fakePicture(), none, ending.signal)).rejects.toThrow('cancelled');
  await vi.advanceTimersByTimeAsync(1);
  ending.abort(new Error('cancelled'));
  worker.dispatchEvent(new MessageEvent('message', { data: { type: 'ready' } }));
  await gone;
  await vi.advanceTimersByTimeAsync(2_000);
  expect(terminate).toHaveBeenCalledOnce();
});

it('takes no answer that is none', async () => {
  // A reader is written by others, and its engine in other languages.
  const odd: Seen[] = JSON.parse('[{ "kind": "text", "value": 7 }]');
  const { make } = fakeWorkers(reading(async () => odd));
  await expect(workerReader(make, times).read(fakePicture(), none)).rejects.toMatchObject({
    reason: 'failed',
  });
});

it('frees its pixels after each picture, whatever came of it', async () => {
  const pictures = [fakePicture(), fakePicture()];
  const answers = [async () => [word], () => Promise.reject(new Error('odd'))];
  const { make } = fakeWorkers(reading(() => answers.shift()?.() ?? never()));
  const reader = workerReader(make, times);
  for (const picture of pictures) await reader.read(picture, none).catch(() => undefined);
  expect(pictures).toMatchObject([
    { full: { closed: true }, small: { closed: true } },
    { full: { closed: true }, small: { closed: true } },
  ]);
});
