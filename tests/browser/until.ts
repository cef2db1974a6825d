import { setTimeout as pause } from 'node:timers/promises';

const between = 15;

/**
 * Waits until `probe` gives something truthy and returns it. The pause is between two looks, never instead of one.
 * @param what named in the error when `limit` milliseconds have passed
 */
export async function until<T>(
  what: string,
  probe: () => Promise<T> | T,
  limit = 10_000,
): Promise<Exclude<T, false | null | undefined | '' | 0>> {
  const end = Date.now() + limit;
  let found = await probe();
  while (!found) {
    if (Date.now() > end) throw new Error(`waited ${limit} ms in vain: ${what}`);
    await pause(between);
    found = await probe();
  }
  return found as Exclude<T, false | null | undefined | '' | 0>;
}
