import { createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import type { Draft } from '../../rules/draft.ts';
import type { Situation } from '../../rules/engine/situation.ts';
import { createJudge } from '../../rules/judge.ts';
import type { Verdict } from '../../rules/verdict.ts';

/** What the guard itself says of an example; undefined until the judge is there. */
export type Judged = (situation: Situation, draft: Draft) => Verdict | undefined;

const judges = new Map<string, (draft: Draft) => Verdict>();

/** An example is judged once: rows are drawn anew with every letter of a search. */
const verdicts = new Map<string, WeakMap<Draft, Verdict>>();

/** One judge for each stage and role, made when it is first needed. */
const judgeNow: Judged = (situation, draft) => {
  const key = `${situation.stage} ${situation.role}`;
  const known = verdicts.get(key) ?? new WeakMap<Draft, Verdict>();
  verdicts.set(key, known);
  const judge = judges.get(key) ?? createJudge(situation);
  judges.set(key, judge);
  const verdict = known.get(draft) ?? judge(draft);
  known.set(draft, verdict);
  return verdict;
};

const later: Judged = () => undefined;

const JudgedContext = createContext<Judged>(later);
export const JudgedProvider = JudgedContext.Provider;
export const useJudged = (): Judged => useContext(JudgedContext);

/** The judge, once the page has been painted: to make the first one takes longer than to show all the rest. */
export function useJudgedSoon(): Judged {
  const [ready, setReady] = useState(false);
  useEffect(() => {
    requestIdleCallback(() => setReady(true), { timeout: 1000 });
  }, []);
  return ready ? judgeNow : later;
}
