// How often the engine is right on real posts; `docs/accuracy.md` is made from it. Texts go to the terminal only.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { dayInJakarta } from '../rules/contests/today.ts';
import { missingFrom } from '../tests/corpora/read.ts';
import { sources } from '../tests/corpora/sources.ts';
import { accuracyPage } from './eval/accuracy-page.ts';
import { type Measured, measureWith } from './eval/measure.ts';
import { optionsFrom, usage } from './eval/options.ts';
import { readPosts } from './eval/posts.ts';
import { readRecorded, valuesOf, worseThan, writeRecorded } from './eval/recorded.ts';
import { sectionsOf } from './eval/sections.ts';
import { worst } from './eval/shown-posts.ts';
import { titled } from './eval/table.ts';

const inRepository = (path: string): URL => new URL(`../${path}`, import.meta.url);

/** Says why there is nothing to measure. */
function stop(why: string): never {
  process.stderr.write(`${why}\n`);
  process.exit(2);
}

function print(measured: Measured, misses: number): void {
  console.log(`\n# ${measured.split}: ${measured.posts.length} judged posts\n`);
  for (const section of sectionsOf(measured)) console.log(`${titled(section)}\n`);
  if (misses === 0) return;
  const shown = worst(measured, misses);
  console.log(
    `## worst misses\n\n${shown.misses.join('\n')}\n\n## worst false alarms\n\n${shown.alarms.join('\n')}`,
  );
}

const options = optionsFrom(process.argv.slice(2));
if ('error' in options) stop(`${options.error}\n${usage.trimEnd()}`);
const [missing, ...more] = missingFrom(options.data);
if (missing !== undefined)
  stop(
    `${options.data} lacks ${missing}${more.length ? ` and ${more.length} more` : ''}: give the folder with --data`,
  );

const { posts, everyday } = readPosts(
  { data: options.data, labels: fileURLToPath(inRepository('tests/corpora/labels')) },
  sources,
);
const measure = measureWith(posts, everyday);
const needed = options.check || options.record;
const held = needed || options.splits.includes('held') ? measure('held') : undefined;
const dev = needed || options.splits.includes('dev') ? measure('dev') : undefined;
for (const half of [held, dev]) if (half && options.splits.includes(half.split)) print(half, options.misses);

if (needed && held && dev) {
  const now = { held: valuesOf(({ of }) => of(held).value), dev: valuesOf(({ of }) => of(dev).value) };
  if (options.check) {
    const worse = worseThan(readRecorded(), now);
    for (const one of worse) console.error(`worse: ${one}`);
    if (worse.length > 0) process.exitCode = 1;
    else console.log('No figure is worse than recorded.');
  }
  if (options.record) {
    const recorded = { day: dayInJakarta(), ...now };
    writeRecorded(recorded);
    writeFileSync(inRepository('docs/accuracy.md'), accuracyPage(recorded, held, dev));
  }
}
