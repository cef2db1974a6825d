// `npm run test:long`: what takes too long for every day. A million made-up texts and more, and every `*.long.ts`; with
// names behind it (`npm run test:long -- growth`) only the files whose path holds one.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { argv, env, exit } from 'node:process';
import { root, run, setUp } from './setup.mjs';

setUp(['chromium', 'firefox']);

/** The same seed gives the same texts: `IKRAR_SEED=… npm run test:long`. */
const seed = env.IKRAR_SEED ?? String(Math.floor(Math.random() * 2 ** 31));
console.log(`IKRAR_SEED=${seed}`);

const builds = [[], ['-b', 'firefox'], ['--mode', 'e2e'], ['-b', 'firefox', '--mode', 'e2e']];
for (const which of builds) {
  if (run('wxt', ['build', '--level', 'warn', ...which]) !== 0) exit(1);
}

const report = join(root, '.cache', 'long.json');
mkdirSync(join(root, '.cache'), { recursive: true });
rmSync(report, { force: true });
const status = run(
  'vitest',
  [
    'run',
    '--project',
    'long',
    ...argv.slice(2),
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ],
  { IKRAR_SEED: seed },
);
const counted = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : undefined;
console.log(
  `\nIKRAR_SEED=${seed}: ${counted?.numPassedTests ?? 0} passed, ${counted?.numFailedTests ?? 'unknown'} failed`,
);
exit(status);
