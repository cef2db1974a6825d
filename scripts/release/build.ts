import { spawnSync } from 'node:child_process';
import { delimiter, join } from 'node:path';
import type { Builds } from './packages.ts';
import { readTree, type Tree } from './tree.ts';

const browsers = ['chrome', 'edge', 'firefox'] as const;
export type Browser = (typeof browsers)[number];

/** The build of a browser that already lies in a checkout. */
export const builtIn = (root: string, browser: Browser): Tree =>
  readTree(join(root, '.output', `${browser}-mv3`));

/**
 * Builds for one browser, as people get it.
 * @throws when the build fails; what it said stands above
 */
export function build(root: string, browser: Browser): Tree {
  const PATH = `${join(root, 'node_modules', '.bin')}${delimiter}${process.env.PATH ?? ''}`;
  // A key in the environment is for copies that are loaded by hand; packages get theirs from their channel.
  const env = { ...process.env, PATH, WXT_TELEMETRY: '0', IKRAR_CHROMIUM_KEY: '' };
  const { status } = spawnSync('wxt', ['build', '--level', 'warn', '-b', browser], {
    cwd: root,
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`wxt build -b ${browser} failed`);
  return builtIn(root, browser);
}

/** @param make builds anew, or reads what was built */
export const forAll = (make: (browser: Browser) => Tree): Builds => ({
  chrome: make('chrome'),
  edge: make('edge'),
  firefox: make('firefox'),
});
