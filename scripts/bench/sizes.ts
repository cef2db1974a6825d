import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Row } from './row.ts';

const build = '.output/chrome-mv3';

/** Sizes of what every guarded page loads, in KB gzip. */
export function measureSizes(): Row[] {
  const size = (file: string) =>
    gzipSync(readFileSync(`${build}/content-scripts/${file}`), { level: 9 }).length / 1000;
  return [
    { name: 'first gate, engine and warning (gzip)', value: size('guard.js'), unit: 'KB', limit: 60 },
    { name: 'second gate (gzip)', value: size('outbox.js'), unit: 'KB' },
  ];
}
