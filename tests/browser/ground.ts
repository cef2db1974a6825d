import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import type { StoredCheck } from '../../log/check.ts';
import type { Settings } from '../../policy/settings.ts';
import type { Driver, LaunchOptions, Tab } from './driver.ts';
import type { Host } from './hosts.ts';
import { guarded, logSettled, newRows, rows, setSettings } from './inside.ts';
import { type Served, serve } from './server.ts';
import type { Stages } from './stage-host.ts';
import type { Surface } from './surfaces.ts';
import { training } from './texts.ts';
import { type Visit, visit, watchOurElements } from './visit.ts';

export type Launch = (options: LaunchOptions) => Promise<Driver>;

/** What every case stands on: one browser with the extension, one server that stands for the whole network. */
export interface Ground {
  driver: () => Driver;
  served: () => Served;
  /** Goes to a surface whose guard is awake. The tab is closed after the case. */
  go: (surface: Surface, options?: string) => Promise<Visit>;
  /** Opens a page in a tab that is closed after the case. */
  open: (url: string) => Promise<Tab>;
  /** Loads a stage, in the one tab that all stages of a file share, and waits for its editors and its guard. */
  stage: (url: string) => Promise<Tab>;
  /** Waits for `count` rows that the case itself has put into the log. */
  logged: (count: number) => Promise<StoredCheck[]>;
  /** The rows of the case so far, however many there are, once all are written. */
  rows: () => Promise<StoredCheck[]>;
}

interface Footing {
  settings?: Partial<Settings>;
  /** Hosts under which saved pages stand. */
  stages?: Stages;
  /** Hosts of the file's own. */
  hosts?: Host[];
}

/** Sets a browser up for the cases of one file, and takes it down again. */
export function ground(
  launch: Launch,
  build: string,
  { settings = training, stages = {}, hosts = [] }: Footing = {},
): Ground {
  let driver: Driver;
  let served: Served;
  let opened: Tab[] = [];
  let stageTab: Tab | undefined;
  /** Id of the last row of the log before the case. */
  let before = 0;

  beforeAll(async () => {
    served = await serve(stages, ...hosts);
    driver = await launch({ served, build });
  });
  beforeEach(async () => {
    await setSettings(driver, { quiet: [], platformsOff: [], mode: 'warn', ...settings });
    before = (await rows(driver, before)).at(-1)?.id ?? before;
  });
  afterEach(async () => {
    for (const tab of opened.splice(0)) await tab.close();
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
      opened = [...opened, here.tab];
      await guarded(driver);
      return here;
    },
    open: async (url) => {
      const tab = await driver.open(url);
      opened = [...opened, tab];
      return tab;
    },
    stage: async (url) => {
      if (stageTab) await stageTab.goto(url);
      else stageTab = await driver.open(url);
      await stageTab.evaluate(() => window.stage.ready);
      await watchOurElements(stageTab);
      await guarded(driver);
      return stageTab;
    },
    logged: (count) => newRows(driver, before, count),
    rows: async () => {
      await logSettled(driver);
      return rows(driver, before);
    },
  };
}
