/**
 * What the guard needs of the rules. In a built page none of it is parsed before it is first used, and language and rules
 * come as data: see `scripts/parsed-later.ts`.
 */

export { phraseOf } from '../../rules/engine/quiet.ts';
export { createJudge } from '../../rules/judge.ts';

/**
 * Takes language and rules, before anything else is asked of the engine.
 * @returns whether they are of this build. In code that is not built they need not be learned.
 */
export const learn = (_data: unknown): boolean => true;
