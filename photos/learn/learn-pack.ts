import type { Contest, Pack } from '../../rules/contests/schema.ts';
import { assemble } from './assemble.ts';
import { type Learned, type LearnedPack, learnedVersion } from './learned.ts';
import { ballotFault } from './on-ballot.ts';
import { type Known, keyOf, knownOf, toLearn } from './plan.ts';
import { picturesIn, type Shown } from './shown.ts';
import { type PictureWarning, warningOf } from './warnings.ts';

/** Computes what there is to compare of one picture. Rejects when nobody can compute at all. */
export type LearnPicture = (of: Shown['of'], image: string) => Promise<Learned>;

interface Parts {
  learn: LearnPicture;
  /** The contests that the pack's pictures name, whoever brings them. */
  contests: readonly Contest[];
  over: (contest: Contest) => boolean;
  /** What is kept of the pack's last form. */
  kept: LearnedPack | undefined;
}

/**
 * Learns a pack's pictures: those that are new. One that can't be learned is left out and named; the others count.
 * Rejects, with nothing learned, when this device can't look at all.
 */
export async function learnPack(
  pack: Pack,
  { learn, contests, over, kept }: Parts,
): Promise<{ learned: LearnedPack; warnings: PictureWarning[] }> {
  const all = await picturesIn(pack);
  const shown: Shown[] = [];
  const unfit: PictureWarning[] = [];
  for (const one of all) {
    const fault = ballotFault(one, contests, over);
    if (fault) unfit.push(warningOf(fault, one));
    else shown.push(one);
  }
  const { warnings, ...references } = assemble(shown, await knownWith(shown, knownOf(kept), learn));
  const named = contests.filter(({ id }) => all.some(({ contest }) => contest === id));
  const ends = Object.fromEntries([...pack.contests, ...named].map(({ id, stages }) => [id, stages.end]));
  const least = pack.photoThresholds;
  return {
    learned: { version: learnedVersion, ...references, ends, ...(least && { least }) },
    warnings: [...unfit, ...warnings],
  };
}

/** One after the other: a device has one engine, and a pack may have hundreds of pictures. */
async function knownWith(shown: readonly Shown[], known: Known, learn: LearnPicture): Promise<Known> {
  const all = new Map(known);
  for (const one of toLearn(shown, known)) all.set(keyOf(one), await learn(one.of, one.image));
  return all;
}
