import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { browser as Api } from 'wxt/browser';
import type { Driver } from '../driver.ts';

declare const chrome: typeof Api;

const output = fileURLToPath(new URL('../../../.output/', import.meta.url));

/**
 * A copy of a build that may keep ten megabytes in `storage.local` and no more, as on a disk that is full.
 * @returns the build's name for `launch`
 */
export async function withSmallStorage(build: string): Promise<string> {
  const name = `../.cache/faults/${build}`;
  const copy = join(output, name);
  await rm(copy, { recursive: true, force: true });
  await cp(join(output, build), copy, { recursive: true });
  const file = join(copy, 'manifest.json');
  const manifest = JSON.parse(await readFile(file, 'utf8'));
  manifest.permissions = manifest.permissions.filter((one: string) => one !== 'unlimitedStorage');
  await writeFile(file, JSON.stringify(manifest));
  return name;
}

/** Fills `storage.local` until nothing more goes in. */
export const fillStorage = (driver: Driver): Promise<void> =>
  driver.inside.evaluate(async () => {
    let size = 1_000_000;
    for (let part = 0; size > 20; part += 1) {
      const fits = await chrome.storage.local.set({ [`full ${part}`]: 'x'.repeat(size) }).then(
        () => true,
        () => false,
      );
      if (!fits) size = Math.floor(size / 2);
    }
  });

export const emptyStorage = (driver: Driver): Promise<void> =>
  driver.inside.evaluate(async () => {
    const all = Object.keys(await chrome.storage.local.get(null));
    await chrome.storage.local.remove(all.filter((key) => key.startsWith('full ')));
  });
