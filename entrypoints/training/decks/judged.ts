import { contoh } from '../../../rules/contests/contoh.ts';
import { contohParty } from '../../../rules/contests/contoh-party.ts';
import type { Draft } from '../../../rules/draft.ts';
import { createJudge } from '../../../rules/judge.ts';
import type { Verdict } from '../../../rules/verdict.ts';
import type { Shown } from './shown.ts';

/** To make a judge takes far longer than to ask it, so there is one for each stage and role. */
const judges = new Map<string, (draft: Draft) => Verdict>();

/** What the guard says of a scenario, in the made-up contest at the scenario's own stage. */
export function judgeScenario({ stage, role, draft }: Pick<Shown, 'stage' | 'role' | 'draft'>): Verdict {
  const key = `${stage} ${role}`;
  const day = contoh.contests[0]?.stages.candidates ?? '';
  const contests = [...contoh.contests, contohParty];
  const judge = judges.get(key) ?? createJudge({ day, stage, role, contests });
  judges.set(key, judge);
  return judge(draft);
}
