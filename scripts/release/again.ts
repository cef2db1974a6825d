import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, forAll } from './build.ts';
import type { Builds } from './packages.ts';
import { differences, writeTree } from './tree.ts';
import { unzipped } from './zip.ts';

/**
 * Builds once more, in another folder, from nothing but the sources as they are handed in.
 * @param root the checkout whose packages are used
 * @param sources the zip
 * @returns the files that came out otherwise, with their browsers before them
 */
export function buildAgain(root: string, sources: Uint8Array, first: Builds): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'ikrar-again-'));
  try {
    writeTree(folder, unzipped(sources));
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'dir');
    const second = forAll((browser) => build(folder, browser));
    const different = (browser: keyof Builds) =>
      differences(first[browser], second[browser]).map((path) => `${browser}: ${path}`);
    return [...different('chrome'), ...different('edge'), ...different('firefox')];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
