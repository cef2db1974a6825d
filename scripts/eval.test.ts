// @vitest-environment node
// The real command, as a child process.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const evaluate = (...args: string[]) =>
  spawnSync(process.execPath, ['scripts/eval.ts', ...args], {
    cwd: join(import.meta.dirname, '..'),
    encoding: 'utf8',
  });

test('without its data it says so in one line', () => {
  const { status, stdout, stderr } = evaluate('--data', 'docs');
  expect(status).toBe(2);
  expect(stdout).toBe('');
  expect(stderr).toMatch(/^docs lacks judged-dev\.jsonl and \d+ more: give the folder with --data\n$/);
});

test('an option that it does not know is an error', () => {
  expect(evaluate('--split', 'test').status).toBe(2);
});
