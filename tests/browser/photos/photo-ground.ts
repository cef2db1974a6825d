import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import { isPhotoResult, type PhotoResult } from '../../../photos/result.ts';
import type { Driver, Tab } from '../driver.ts';
import type { Launch } from '../ground.ts';
import type { Host } from '../hosts.ts';
import { setSettings } from '../inside.ts';
import { type Served, serve } from '../server.ts';
import { until } from '../until.ts';
import { extensionWithMadeUpReader, host } from './extension.ts';
import type { Shown } from './page-script.ts';

/** A strict page with an input for files, as a platform may have it. */
const page: Host = {
  names: [host],
  answer: () => ({
    status: 200,
    type: 'text/html',
    headers: { 'content-security-policy': "default-src 'self'; frame-src 'none'; object-src 'none'" },
    body: '<!doctype html><meta charset="utf-8"><title>Foto</title><input type="file">',
  }),
};

/** What the cases of pictures stand on. */
export interface PhotoGround {
  driver: () => Driver;
  tab: () => Tab;
  /** Chooses a file in the page. */
  choose: (contents: Buffer, name?: string) => Promise<void>;
  /** Waits until `count` files of the page have been looked at, and tells what the page was told of each. */
  shown: (count?: number) => Promise<Shown[]>;
  /** Chooses a file and waits for what comes of it. */
  check: (contents: Buffer) => Promise<PhotoResult>;
}

interface Footing {
  launch: Launch;
  build: string;
  /** As before Chrome 148. */
  json?: boolean;
}

/** A browser with the extension and a made-up reader in it, and a fresh page for each case. */
export function photoGround({ launch, build, json = false }: Footing): PhotoGround {
  let served: Served;
  let driver: Driver;
  let tab: Tab;
  let folder: string;
  let chosen = 0;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'ikrar-photos-'));
    served = await serve({}, page);
    driver = await launch({ served, build: await extensionWithMadeUpReader(build, { json }) });
    await setSettings(driver, {});
  });
  beforeEach(async () => {
    chosen = 0;
    tab = await driver.open(`https://${host}/`);
    await until('our script runs', () => tab.evaluate(() => document.documentElement.dataset.ready));
  });
  afterEach(async () => {
    await tab.close();
    expect([...served.strangers]).toEqual([]);
  });
  afterAll(async () => {
    await driver?.close();
    await served?.close();
    await rm(folder, { recursive: true, force: true });
  });

  const at: PhotoGround = {
    driver: () => driver,
    tab: () => tab,
    choose: async (contents, name = 'foto.jpg') => {
      chosen += 1;
      const file = join(folder, `${chosen}-${name}`);
      await writeFile(file, contents);
      await tab.choose('input', file);
    },
    shown: async (count = 1) => {
      const texts = await until(
        `${count} files have been looked at`,
        () =>
          tab.evaluate((wanted) => {
            const all = [...document.querySelectorAll('output')].map(({ dataset }) => dataset.shown ?? '');
            return all.length >= wanted && all;
          }, count),
        20_000,
      );
      return texts.map((text) => JSON.parse(text));
    },
    check: async (contents) => {
      await at.choose(contents);
      const last = (await at.shown(chosen)).at(-1);
      if (!isPhotoResult(last?.result)) throw new Error(`no result: ${JSON.stringify(last)}`);
      return last.result;
    },
  };
  return at;
}
