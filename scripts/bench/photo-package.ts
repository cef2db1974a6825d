import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import type { Row } from './row.ts';

const build = '.output/chrome-mv3';
const limit = 30;

/** Of a zip file: what stands before a file in it, and once more in its list of files, but for the name. */
const heads = 30 + 46;

/** What a person downloads, and what lies unpacked on the disk, in megabytes. */
export function measurePackage(): Row[] {
  const names = readdirSync(build, { recursive: true, encoding: 'utf8' });
  let [zipped, whole] = [0, 0];
  for (const name of names) {
    const file = join(build, name);
    if (!statSync(file).isFile()) continue;
    const contents = readFileSync(file);
    whole += contents.length / 1e6;
    zipped += (deflateRawSync(contents, { level: 9 }).length + heads + 2 * name.length) / 1e6;
  }
  return [
    { name: 'package, as it is downloaded (zip)', value: zipped, unit: 'MB', limit },
    { name: 'package, unpacked', value: whole, unit: 'MB' },
  ];
}
