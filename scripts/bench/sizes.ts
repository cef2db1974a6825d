import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Row, Section } from './row.ts';

const build = '.output/chrome-mv3';
const limit = 60;

const size = (file: string): number => gzipSync(readFileSync(`${build}/${file}`), { level: 9 }).length / 1000;

/** Files of the build that are there once for each platform, by its id. */
const perPlatform = (folder: string, like: RegExp): Map<string, number> =>
  new Map(
    readdirSync(`${build}/${folder}`).flatMap((file): [string, number][] => {
      const id = like.exec(file)?.[1];
      return id ? [[id, size(`${folder}${file}`)]] : [];
    }),
  );

/** Sizes of what a guarded page loads, in KB gzip: the guard's two halves, its platform's adapter and second gate. */
export function measureSizes(): Section {
  const guard = size('content-scripts/guard.js');
  const atRest = size('content-scripts/guard-at-rest.js');
  const adapters = perPlatform('', /^platform-([\w-]+)\.js$/);
  const outboxes = perPlatform('content-scripts/', /^outbox-([\w-]+)\.js$/);
  const pages = [...outboxes].map(([id, outbox]) => ({
    id,
    value: guard + atRest + (adapters.get(id) ?? 0) + outbox,
  }));
  pages.sort((a, b) => b.value - a.value);
  const rows: Row[] = [
    { name: 'guard: the gates (gzip)', value: guard, unit: 'KB' },
    { name: 'guard at rest: engine and screens (gzip)', value: atRest, unit: 'KB' },
    { name: 'largest adapter (gzip)', value: Math.max(...adapters.values()), unit: 'KB' },
    { name: 'largest second gate (gzip)', value: Math.max(...outboxes.values()), unit: 'KB' },
    ...pages
      .slice(0, 1)
      .map(({ id, value }): Row => ({ name: `heaviest page, all four (${id})`, value, unit: 'KB', limit })),
  ];
  return { title: 'What a guarded page loads', rows };
}
