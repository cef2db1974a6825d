import { readFileSync, writeFileSync } from 'node:fs';
import type { Day } from '../../rules/contests/stage.ts';
import { type Figure, figures } from './figures.ts';
import { type Split, splits } from './split.ts';

/** The figures by id. */
export type Values = Readonly<Record<string, number>>;

/** Figures of a day on which somebody looked at them and found them good. */
export interface Recorded extends Readonly<Record<Split, Values>> {
  day: Day;
}

const file = new URL('../../tests/corpora/recorded.json', import.meta.url);

export const readRecorded = (): Recorded => JSON.parse(readFileSync(file, 'utf8'));
export const writeRecorded = (recorded: Recorded): void =>
  writeFileSync(file, `${JSON.stringify(recorded, null, 2)}\n`);

/** Recorded with four decimals: one everyday post in ten thousand. */
const rounded = (value: number): number => Math.round(value * 10_000) / 10_000;

/** What to record of a half, or compare with what is recorded. */
export const valuesOf = (share: (figure: Figure) => number): Values =>
  Object.fromEntries(figures.map((figure) => [figure.id, rounded(share(figure))]));

/** Figures that are worse than recorded by more than their tolerance, or were never recorded, in words. */
export function worseThan(recorded: Readonly<Record<Split, Values>>, now: Readonly<Record<Split, Values>>) {
  return splits.flatMap((split) =>
    figures.flatMap(({ id, name, better, tolerance }) => {
      const before = recorded[split][id];
      const after = now[split][id] ?? Number.NaN;
      if (before === undefined) return [`${split} ${id} (${name}) was never recorded`];
      const loss = better === 'higher' ? before - after : after - before;
      // Written so that a figure that is no number is worse.
      return loss <= tolerance ? [] : [`${split} ${id} (${name}): ${after}, recorded ${before}`];
    }),
  );
}
