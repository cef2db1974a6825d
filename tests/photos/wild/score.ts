import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { stdout } from 'node:process';
import * as z from 'zod/mini';
import { wasRead } from '../pictures/keyword.ts';
import { type WildPicture, wildPictures } from './wild-picture.ts';

/** What this needs of a line that `judge:photos` says. */
const Said = z.looseObject({
  file: z.string(),
  verdict: z.nullable(z.string()),
  text: z.string(),
  findings: z.optional(z.array(z.looseObject({ rule: z.string() }))),
  each: z.optional(z.looseObject({ text: z.optional(z.number()) })),
});
type Said = z.infer<typeof Said>;

const part = (of: readonly boolean[]): string =>
  of.length === 0 ? '-' : `${((100 * of.filter(Boolean).length) / of.length).toFixed(1)} % of ${of.length}`;

const at = (sorted: readonly number[], share: number): number =>
  sorted[Math.floor(share * sorted.length)] ?? 0;

function report(name: string, of: readonly (readonly [WildPicture, Said])[]): void {
  const campaign = of.filter(([{ campaign: it }]) => it);
  const neutral = of.filter(([{ campaign: it }]) => !it);
  const read = campaign.flatMap(([{ keys }, { text }]) => keys.map((key) => wasRead(key, text)));
  const warned = (all: typeof of) => part(all.map(([, { verdict }]) => verdict === 'warn'));
  stdout.write(
    `${name.padEnd(14)} read ${part(read).padEnd(16)} warned ${warned(campaign).padEnd(15)} falsely ${warned(neutral)}\n`,
  );
}

const [file, kindOfList] = process.argv.slice(2);
if (file === undefined) throw new Error('node tests/photos/wild/score.ts LINES-OF-JUDGE-PHOTOS [lost]');
const byId = new Map(wildPictures.map((one) => [one.id, one]));
const pairs = readFileSync(file, 'utf8')
  .trim()
  .split('\n')
  .flatMap((line): (readonly [WildPicture, Said])[] => {
    const said = Said.parse(JSON.parse(line));
    const picture = byId.get(basename(said.file, '.jpg'));
    return picture ? [[picture, said]] : [];
  });
if (kindOfList === 'lost') {
  for (const [{ id, keys, campaign }, { text, verdict, findings = [] }] of pairs) {
    const lost = keys.filter((key) => !wasRead(key, text));
    if ((campaign && lost.length > 0) || (verdict === 'warn') !== campaign)
      stdout.write(
        `${id} ${verdict} ${findings.map(({ rule }) => rule).join(',')} lost: ${lost.join(' ')} | ${text.replaceAll('\n', ' / ')}\n`,
      );
  }
}
for (const kind of new Set(pairs.map(([picture]) => picture.kind)))
  report(
    kind,
    pairs.filter(([picture]) => picture.kind === kind),
  );
report(
  'legible',
  pairs.filter(([{ hard }]) => !hard),
);
report(
  'hard',
  pairs.filter(([{ hard }]) => hard),
);
const times = pairs.map(([, { each }]) => each?.text ?? 0).toSorted((a, b) => a - b);
stdout.write(`ms of reading text: p50 ${at(times, 0.5)}, p95 ${at(times, 0.95)}\n`);
