import type { Draft } from '../draft.ts';
import type { Verdict } from '../verdict.ts';
import { judgeOver } from './judge-over.ts';
import { pictureReader } from './photo/picture.ts';
import { createRoster } from './roster.ts';
import type { Situation } from './situation.ts';

/**
 * Prepares everything that does not depend on the draft (phrases, names and numbers of the contests in force) and returns
 * the judge: pure, synchronous, linear in the length of the draft.
 * @param roster of the same contests, when there is one already
 * @example createJudge({ day: '2024-10-15', role: 'pns', contests })({ activity: 'post', text: 'Coblos 02!' }).verdict // 'warn'
 */
export const createJudge = (
  situation: Situation,
  roster = createRoster(situation.contests),
): ((draft: Draft) => Verdict) => judgeOver(situation, roster, pictureReader);
