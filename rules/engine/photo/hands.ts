import type { Contest } from '../../contests/schema.ts';
import type { PhotoSign } from '../../draft.ts';
import { handSigns } from '../../regulation/hand-signs.ts';
import { stageFor } from '../places.ts';
import type { Signal } from '../signal.ts';
import type { Situation } from '../situation.ts';
import { seenAt } from './references.ts';

const byId = new Map(handSigns.map((sign) => [sign.id, sign]));
/** Dipped in ink after voting, and shown by everybody that day. */
const inked = 'telunjuk';

/** Contests in which a hand can stand for somebody. */
function active(situation: Situation): Contest[] {
  return situation.contests.filter((contest) =>
    ['before', 'candidates', 'quiet'].includes(stageFor(contest, situation)),
  );
}

/** Whether somebody has this number on the ballot, and it has been drawn already. */
function carries(contest: Contest, number: number, { day, stage }: Situation): boolean {
  const { candidates, numbers = candidates } = contest.stages;
  // Party numbers are drawn long before; what a pack says of another contest counts from the drawing.
  const drawn = contest.office === 'partai' || (stage === undefined ? day >= numbers : stage !== 'before');
  return drawn && !contest.office.startsWith('dpr') && contest.tickets.some((one) => one.number === number);
}

/**
 * Hand signs that may be read for somebody: a number that is on a ballot in force where the person lives, or a symbol of the published
 * lists while a contest runs. Anything else, a fist above all, is no sign.
 */
export function handSignals(signs: readonly PhotoSign[], situation: Situation): Signal[] {
  const contests = active(situation);
  const voting =
    situation.stage === undefined && contests.some(({ stages }) => stages.vote === situation.day);
  return signs.flatMap(({ kind, value }, at): Signal[] => {
    const sign = kind === 'hand' ? byId.get(value) : undefined;
    if (!sign || (voting && value === inked)) return [];
    const { number } = sign;
    const meant =
      number === undefined ? contests.slice(0, 1) : contests.filter((one) => carries(one, number, situation));
    return meant.map((contest) => seenAt('photo-finger', at, contest));
  });
}
