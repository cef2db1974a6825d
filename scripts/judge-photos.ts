import { statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { stdout } from 'node:process';
import { fileURLToPath } from 'node:url';
import { createJudge } from '../rules/judge.ts';
import { launchChromium } from '../tests/browser/chromium.ts';
import { prepare } from '../tests/browser/photos/inside-photos.ts';
import { situationFor } from './judge/situation.ts';
import { build, buildIfNeeded } from './judge-photos/build.ts';
import { filesIn } from './judge-photos/files.ts';
import { keepLearned, learnInBrowser } from './judge-photos/load-pack.ts';
import { lookAt } from './judge-photos/look-at.ts';
import { helpText, photoOptionsFrom } from './judge-photos/options.ts';
import { contestsOf, readPack } from './judge-photos/pack.ts';
import { photoLine } from './judge-photos/photo-line.ts';

/** Ports on which nobody answers: nothing may be asked of any network. */
const nowhere = { port: 9, plainPort: 9 };

/** @param usage whether the options were wrong, rather than what they name */
function stop(error: string, usage = false): never {
  process.stderr.write(`${error}\n${usage ? helpText : ''}`);
  process.exit(2);
}

const options = photoOptionsFrom(process.argv.slice(2));
if ('error' in options) stop(options.error, true);
const pack = options.pack === undefined ? undefined : readPack(options.pack);
if (pack && 'error' in pack) stop(pack.error);
const about = pack ? contestsOf(pack) : [];
const named = options.contests ?? (about.length > 0 ? about : undefined);
const situation = situationFor({ ...options, ...(named && { contests: named }) }, pack?.contests);
if ('error' in situation) stop(options.contests ? situation.error : `${options.pack}: ${situation.error}`);
const folder = resolve(options.folder);
if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) stop(`${options.folder}: no folder`);

buildIfNeeded(fileURLToPath(new URL('..', import.meta.url)));
const judge = createJudge(situation);
const driver = await launchChromium({ served: nowhere, build });
try {
  if (pack) {
    const said = await learnInBrowser(driver, pack, situation);
    if ('error' in said) throw new Error(`${options.pack}: ${said.error}`);
    for (const line of said) process.stderr.write(`${options.pack}: ${line}\n`);
  }
  await prepare(driver);
  for (const file of filesIn(folder)) {
    if (pack) await keepLearned(driver, pack, situation);
    const line = photoLine(file, await lookAt(driver, join(folder, file)), judge);
    stdout.write(`${JSON.stringify(line)}\n`);
  }
} finally {
  await driver.close();
}
