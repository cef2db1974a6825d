import { afterEach, expect, it, vi } from 'vitest';
import { createWaiting } from './waiting.ts';

afterEach(() => {
  vi.useRealTimers();
});

it('gives each thing away once', async () => {
  const waiting = createWaiting<string>();
  const [one, other] = [waiting.put(Promise.resolve('satu')), waiting.put(Promise.resolve('dua'))];
  expect(await waiting.take(other)).toBe('dua');
  expect(await waiting.take(one)).toBe('satu');
  await expect(waiting.take(one)).rejects.toThrow();
});

it('passes on that something could not be had', async () => {
  const waiting = createWaiting<string>();
  await expect(waiting.take(waiting.put(Promise.reject(new Error('tidak ada'))))).rejects.toThrow(
    'tidak ada',
  );
});

it('forgets what nobody fetches', async () => {
  vi.useFakeTimers();
  const waiting = createWaiting<string>();
  const id = waiting.put(Promise.resolve('satu'));
  await vi.advanceTimersByTimeAsync(30_000);
  await expect(waiting.take(id)).rejects.toThrow();
});
