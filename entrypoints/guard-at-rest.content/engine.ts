/**
 * What the guard needs of the rules. In a built page none of it is parsed before it is first used, and language, rules and
 * names come as data: see `scripts/parsed-later.ts` and `rules/engine/kept-roster.ts`. Pictures are read where they are
 * looked at.
 */
import type { Draft } from '../../rules/draft.ts';
import { judgeOver } from '../../rules/engine/judge-over.ts';
import { openKept } from '../../rules/engine/kept-roster.ts';
import type { Situation } from '../../rules/engine/situation.ts';
import model from '../../rules/model/weights.json' with { type: 'json' };
import type { Verdict } from '../../rules/verdict.ts';

export { loggedFindings } from '../../log/findings.ts';
export { phraseOf } from '../../rules/engine/quiet.ts';

/**
 * The judge as it ships, over names that the background has compiled.
 * @param roster of the situation's contests, see `KeptContests`
 * @throws when it can't be opened
 */
export const createJudge = (situation: Situation, roster: string): ((draft: Draft) => Verdict) =>
  judgeOver({ model, ...situation }, openKept({ contests: situation.contests, roster }));

/**
 * Takes language and rules, before anything else is asked of the engine.
 * @returns whether they are of this build. In code that is not built they need not be learned.
 */
export const learn = (_data: unknown): boolean => true;
