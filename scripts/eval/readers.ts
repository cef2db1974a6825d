import type { Draft } from '../../rules/draft.ts';
import { createJudge as createWithoutModel } from '../../rules/engine/judge.ts';
import type { Situation } from '../../rules/engine/situation.ts';
import { createJudge } from '../../rules/judge.ts';
import type { Verdict } from '../../rules/verdict.ts';

export type Judge = (draft: Draft) => Verdict;

/** A way to make the engine. */
export interface Reader {
  name: string;
  create(situation: Situation): Judge;
}

/** What ships: its figures are the recorded ones. */
export const engine: Reader = { name: 'Ikrar', create: createJudge };

/** Measured beside it: the engine with a part taken out. */
export const variants: readonly Reader[] = [{ name: 'rules without the model', create: createWithoutModel }];

/** From which verdict on a post counts as flagged. */
export const levels = {
  warn: ({ verdict }: Verdict): boolean => verdict === 'warn',
  'warn or hint': ({ verdict }: Verdict): boolean => verdict !== 'clear',
} as const;
export type Level = keyof typeof levels;
export const levelNames: readonly Level[] = ['warn', 'warn or hint'];
