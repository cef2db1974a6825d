import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import type { StoredCheck } from '../../log/check.ts';
import type { Settings } from '../../policy/settings.ts';
import type { Driver, LaunchOptions } from './driver.ts';
import { guarded, newRows, rows, setSettings } from './inside.ts';
import { type Served, serve } from './server.ts';
import type { Surface } from './surfaces.ts';
import { training } from './texts.ts';
import { type Visit, visit } from './visit.ts';

export type Launch = (options: LaunchOptions) => Promise<Driver>;

/** What every case stands on: one browser with the extension, one server that stands for the whole network. */
export interface Ground {
  driver: () => Driver;
  served: () => Served;
  /** Goes to a surface whose guard is awake. The tab is closed after the case. */
  go: (surface: Surface, options?: string) => Promise<Visit>;
  /** Waits for `count` rows that the case itself has put into the log. */
  logged: (count: number) => Promise<StoredCheck[]>;
  /** The rows of the case so far, however many there are. */
  rows: () => Promise<StoredCheck[]>;
}

/** Sets a browser up for the cases of one file, and takes it down again. */
export function ground(launch: Launch, build: string, settings: Partial<Settings> = training): Ground {
  let driver: Driver;
  let served: Served;
  let open: Visit[] = [];
  let before = 0;

  beforeAll(async () => {
    served = await serve();
    driver = await launch({ served, build });
  });
  beforeEach(async () => {
    await setSettings(driver, { quiet: [], platformsOff: [], mode: 'warn', ...settings });
    before = (await rows(driver)).length;
  });
  afterEach(async () => {
    for (const { tab } of open.splice(0)) await tab.close();
    expect([...served.strangers]).toEqual([]);
  });
  afterAll(async () => {
    await driver?.close();
    await served?.close();
  });

  return {
    driver: () => driver,
    served: () => served,
    go: async (surface, options) => {
      const here = await visit(driver, served, surface, options);
      open = [...open, here];
      await guarded(driver);
      return here;
    },
    logged: (count) => newRows(driver, before, count),
    rows: async () => (await rows(driver)).slice(before),
  };
}
