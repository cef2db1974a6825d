import type { Draft } from './draft.ts';
import { createJudge as createEngine } from './engine/judge.ts';
import type { Roster } from './engine/roster.ts';
import type { Situation } from './engine/situation.ts';
import model from './model/weights.json' with { type: 'json' };
import type { Verdict } from './verdict.ts';

/** The judge as it ships: the rules, and the model that reads between the lines of what they leave clear. */
export const createJudge = (situation: Situation, roster?: Roster): ((draft: Draft) => Verdict) =>
  createEngine({ model, ...situation }, roster);
