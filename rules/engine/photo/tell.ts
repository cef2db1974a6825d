import type { PhotoSign, PhotoSignal } from '../../draft.ts';
import { createRoster } from '../roster.ts';
import { knowsWith } from '../signals.ts';
import type { Situation } from '../situation.ts';
import { pictureReader } from './picture.ts';

/** What was seen in one picture says this under the rules, in a form that may be sent to whoever judges. */
export function photoSignalsIn(signs: readonly PhotoSign[], situation: Situation): PhotoSignal[] {
  const roster = createRoster(situation.contests);
  const read = pictureReader(situation, roster, knowsWith(roster));
  return read(signs).map(({ id, start, end, sentence, contest }) => ({
    id,
    start,
    end,
    sentence,
    ...(contest && { contest: contest.id }),
  }));
}
