import type { browser as Api } from 'wxt/browser';
import { loadRequest, type PackLoaded, removeRequest } from '../../../entrypoints/pages/photo-packs.ts';
import type { Contest } from '../../../rules/contests/schema.ts';
import type { Driver } from '../driver.ts';
import { until } from '../until.ts';

declare const chrome: typeof Api;

const ask = <Answer>(driver: Driver, message: object): Promise<Answer> =>
  driver.inside.evaluate((sent) => chrome.runtime.sendMessage<object, Answer>(sent), message);

/** Loads a pack's pictures, as a page of the extension does. */
export const loadPack = (driver: Driver, pack: object): Promise<PackLoaded> => ask(driver, loadRequest(pack));

export const removePack = (driver: Driver, id: string): Promise<boolean> => ask(driver, removeRequest(id));

/** Puts contests in force as they are; a pack's own are in none of the lists that come with Ikrar. */
export async function putInForce(driver: Driver, contests: readonly Contest[]): Promise<void> {
  // Right after installation the extension chooses by itself; only what is put there later stays.
  await until('the extension has chosen contests', () =>
    driver.inside.evaluate(async () => (await chrome.storage.local.get<{ guard?: object }>('guard')).guard),
  );
  await driver.inside.evaluate(async (chosen) => {
    const { guard } = await chrome.storage.local.get<{ guard?: object }>('guard');
    await chrome.storage.local.set({ guard: { ...guard, contests: chosen } });
  }, contests);
}

/** Whether contests are in force and a pack's pictures are compared with, as both were put there. */
export const isKept = (driver: Driver, pack: string, contests: readonly Contest[]): Promise<boolean> =>
  driver.inside.evaluate(
    async ([id, ids]) => {
      const { guard, photoReferences } = await chrome.storage.local.get<{
        guard?: { contests: { id: string }[] };
        photoReferences?: Record<string, object>;
      }>(['guard', 'photoReferences']);
      const counting = new Set(guard?.contests.map((contest) => contest.id));
      return photoReferences?.[id] !== undefined && ids.every((contest) => counting.has(contest));
    },
    [pack, contests.map(({ id }) => id)] as const,
  );
