// @vitest-environment node
import process from 'node:process';
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { contoh } from '../../rules/contests/contoh.ts';
import type { Contest } from '../../rules/contests/schema.ts';
import type { Draft } from '../../rules/draft.ts';
import { asWord, stages } from '../../rules/engine/fixture.ts';
import { createJudge } from '../../rules/judge.ts';
import type { Verdict } from '../../rules/verdict.ts';
import { patience, runs } from './runs.ts';
import { anyPiece } from './texts.ts';

type Judge = (draft: Draft) => Verdict;
const situation = { day: '2024-10-15', role: 'pns' } as const;
const judge = createJudge({ ...situation, contests: contoh.contests });

/** Milliseconds of the processor, whatever else runs, and the fastest of some tries: collections only ever add. */
function fastest(one: Judge, text: string, tries: number): number {
  let best = Number.POSITIVE_INFINITY;
  for (let at = 0; at < tries; at++) {
    const begun = process.cpuUsage();
    one({ activity: 'post', text });
    const { user, system } = process.cpuUsage(begun);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
}

/**
 * How many times as long the larger takes, at least: measured anew as long as it seems too much, for a pause of the
 * machine goes by, and a cost that grows too fast does not.
 */
function ratio(small: () => number, large: () => number, enough: number): number {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 8 && best > enough; round++) best = Math.min(best, large() / small());
  return best;
}

const [short, long] = [2000, 16_000];
const of = (piece: string, length: number) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

it(
  'eight times the text takes eight times as long, whatever it is made of; by the square it would take 64',
  () => {
    fc.assert(
      fc.property(anyPiece, (piece) => {
        const [one, other] = [of(piece, short), of(piece, long)];
        const found = ratio(
          () => fastest(judge, one, 6),
          () => fastest(judge, other, 4),
          28,
        );
        // Below a hundredth of a millisecond the clock is all that is measured.
        if (found > 28 && fastest(judge, other, 4) > 5) throw new Error(`${found} times as long`);
      }),
      runs(12),
    );
  },
  patience,
);

/** A contest with so many made-up people. */
const withPeople = (count: number): Contest => ({
  id: 'banyak',
  name: 'Banyak Calon',
  office: 'dpd',
  region: '',
  stages,
  tickets: Array.from({ length: count }, (_, at) => ({
    number: at + 1,
    members: [{ name: `${asWord(at)} ${asWord(count + at)}` }],
  })),
});

it('thirty times the names cost a verdict next to nothing', () => {
  const few = createJudge({ ...situation, contests: [withPeople(300)] });
  const many = createJudge({ ...situation, contests: [withPeople(9000)] });
  const text =
    `Ayo coblos ${asWord(7)} ${asWord(307)}, besok rapat warga di balai desa membahas jalan. `.repeat(20);
  fastest(few, text, 20);
  fastest(many, text, 20);
  const found = ratio(
    () => fastest(few, text, 20),
    () => fastest(many, text, 20),
    4,
  );
  expect(found).toBeLessThan(4);
});
