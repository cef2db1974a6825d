import { readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { stdout } from 'node:process';
import { fileURLToPath } from 'node:url';
import { createJudge } from '../rules/judge.ts';
import { launchChromium } from '../tests/browser/chromium.ts';
import { look, prepare } from '../tests/browser/photos/inside-photos.ts';
import { situationFor } from './judge/situation.ts';
import { build, buildIfNeeded } from './judge-photos/build.ts';
import { helpText, photoOptionsFrom } from './judge-photos/options.ts';
import { readPack, storePack } from './judge-photos/pack.ts';
import { photoLine } from './judge-photos/photo-line.ts';

/** Ports on which nobody answers: nothing may be asked of any network. */
const nowhere = { port: 9, plainPort: 9 };

function stop(error: string): never {
  process.stderr.write(`${error}\n${helpText}`);
  process.exit(2);
}

const options = photoOptionsFrom(process.argv.slice(2));
if ('error' in options) stop(options.error);
const situation = situationFor(options);
if ('error' in situation) stop(situation.error);
const pack = options.pack === undefined ? undefined : readPack(options.pack);
if (pack && 'error' in pack) stop(pack.error);
const folder = resolve(options.folder);
if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) stop(`${options.folder}: no folder`);

const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => !/(^|[\\/])\./.test(file) && statSync(join(folder, file)).isFile())
  .toSorted();

buildIfNeeded(fileURLToPath(new URL('..', import.meta.url)));
const judge = createJudge(situation);
const driver = await launchChromium({ served: nowhere, build });
try {
  if (pack) await storePack(driver, pack, situation);
  await prepare(driver);
  for (const file of files) {
    const line = photoLine(file, await look(driver, join(folder, file)), judge);
    stdout.write(`${JSON.stringify(line)}\n`);
  }
} finally {
  await driver.close();
}
