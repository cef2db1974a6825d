import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The build that is judged with: the one that people get. */
export const build = 'chrome-mv3';

/** What a build is made of. */
const parts = [
  'components',
  'entrypoints',
  'log',
  'photos',
  'platforms',
  'policy',
  'public',
  'rules',
  'scripts',
  'package-lock.json',
  'wxt.config.ts',
];

function newest(path: string): number {
  const { mtimeMs } = statSync(path);
  if (!statSync(path).isDirectory()) return mtimeMs;
  return Math.max(mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}

/** Builds, unless a build is there that is newer than everything it is made of. */
export function buildIfNeeded(root: string): void {
  const manifest = join(root, '.output', build, 'manifest.json');
  const made = existsSync(manifest) ? statSync(manifest).mtimeMs : 0;
  if (parts.every((part) => newest(join(root, part)) < made)) return;
  const { status } = spawnSync('wxt', ['build', '--level', 'warn'], {
    cwd: root,
    env: { ...process.env, PATH: `${join(root, 'node_modules/.bin')}:${process.env.PATH ?? ''}` },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) throw new Error('wxt build failed');
}
