import { contoh } from '../../contests/contoh.ts';
import { contohParty } from '../../contests/contoh-party.ts';
import { type Stage, stages } from '../../contests/stage.ts';
import type { Role } from '../../draft.ts';
import type { Situation } from '../../engine/situation.ts';
import type { Allowance } from '../allowances.ts';
import type { Rule } from '../rule.ts';
import type { Example } from './example.ts';

/** At which stage a rule is best shown: between penetapan and masa tenang, else where it first speaks. */
export const stageOf = ({ stages: spoken }: Rule): Stage =>
  spoken.candidates ? 'candidates' : (stages.find((stage) => spoken[stage]) ?? 'candidates');

const roleOf = ({ roles }: Rule): Role => (!roles || roles.includes('pns') ? 'pns' : (roles[0] ?? 'pns'));

const contohSituation = {
  day: contoh.contests[0]?.stages.candidates ?? '',
  contests: [...contoh.contests, contohParty],
};

/** What an example is judged in: the made-up contest, a made-up party, the stage and role at which its rule speaks. */
export function situationFor(rule: Rule, { stage, role }: Example): Situation & { stage: Stage } {
  return { ...contohSituation, stage: stage ?? stageOf(rule), role: role ?? roleOf(rule) };
}

/** What an example of something allowed is judged in. */
export function allowanceSituation(
  { stages: held }: Allowance,
  { stage, role }: Example,
): Situation & { stage: Stage } {
  const at = stage ?? held?.[0] ?? 'candidates';
  return { ...contohSituation, stage: at, role: role ?? 'pns' };
}
