import { ruleText } from '../../components/rule-text.ts';
import type { Text, TextKey } from '../../components/text.tsx';
import { stages } from '../../rules/contests/stage.ts';
import { activities } from '../../rules/draft.ts';
import { type Allowance, allowances } from '../../rules/regulation/allowances.ts';
import { activityNames, ruleNames } from '../../rules/regulation/everyday-names.ts';
import type { Example } from '../../rules/regulation/examples/example.ts';
import { ruleExamples } from '../../rules/regulation/examples/rule-examples.ts';
import { ikrarPoints } from '../../rules/regulation/ikrar.ts';
import { type ProvisionRow, provisionRows } from '../../rules/regulation/provision-records.ts';
import type { Rule } from '../../rules/regulation/rule.ts';
import { ruleRecords } from '../../rules/regulation/rule-records.ts';
import { rules } from '../../rules/regulation/rules/index.ts';
import type { IkrarPoint } from '../../rules/verdict.ts';
import { type Entry, plain } from './find.ts';

/** A form of violation in the decree, and the rules that watch over it. */
export interface SkbForm {
  provision: ProvisionRow;
  rules: readonly Rule[];
}

/** A point of the pledge, and the rules that remind of it. */
export interface PledgeRules {
  point: IkrarPoint;
  rules: readonly Rule[];
}

export interface Entries {
  allowances: readonly Entry<Allowance>[];
  rules: readonly Entry<Rule>[];
  pledge: readonly Entry<PledgeRules>[];
  skb: readonly Entry<SkbForm>[];
}

/** An allowance's texts. A test over every allowance proves the keys, not the type. */
export const allowanceText = (text: Text, id: string, part?: 'title'): string =>
  text(`allowed_${id.replaceAll('-', '_')}${part ? '_title' : ''}` as TextKey);

/** At which stages a rule cites a provision; empty where it does not, or not at one stage more than another. */
const stagesCiting = ({ stages: spoken }: Rule, provision: string) =>
  stages.filter((stage) => spoken[stage]?.violation === provision || spoken[stage]?.inPilkada === provision);

const isBasisOf = (rule: Rule, provision: string): boolean =>
  stagesCiting(rule, provision).length > 0 ||
  (ruleRecords[rule.id]?.basis ?? []).some((basis) => basis === provision);

const spoken = (examples: readonly Example[]): string =>
  examples
    .flatMap(({ draft: { text, target, photo = [] } }) => [
      text,
      target?.name ?? '',
      target?.text ?? '',
      ...photo.map(({ value }) => value),
    ])
    .join(' ');

const named = (text: Text, all: Rule['activities']): string =>
  all.map((activity) => `${text(`activity_${activity}`)} ${activityNames[activity]}`).join(' ');

const stagesOf = (all: readonly Rule[]) => stages.filter((stage) => all.some((rule) => rule.stages[stage]));
const activitiesOf = (all: readonly Rule[]) =>
  activities.filter((activity) => all.some((rule) => rule.activities.includes(activity)));
const namesOf = (text: Text, all: readonly Rule[]) =>
  all.map(({ id }) => `${ruleText(text, id, 'title')} ${ruleNames[id] ?? ''}`).join(' ');

function ruleEntry(text: Text, rule: Rule): Entry<Rule> {
  const { avoid = [], fine = [] } = ruleExamples[rule.id] ?? {};
  return {
    of: rule,
    id: rule.id,
    activities: rule.activities,
    stages: stagesOf([rule]),
    roles: rule.roles,
    breadth: rule.activities.length,
    names: plain(`${namesOf(text, [rule])} ${named(text, rule.activities)}`),
    words: plain(
      `${ruleText(text, rule.id)} ${ruleText(text, rule.id, 'instead')} ${spoken([...avoid, ...fine])}`,
    ),
  };
}

const allowanceEntry = (text: Text, allowance: Allowance): Entry<Allowance> => ({
  of: allowance,
  id: `boleh-${allowance.id}`,
  activities: allowance.activities,
  stages: allowance.stages,
  roles: allowance.roles,
  names: plain(allowanceText(text, allowance.id, 'title')),
  words: plain(
    `${allowanceText(text, allowance.id)} ${named(text, allowance.activities)} ${spoken(allowance.examples)}`,
  ),
});

function pledgeEntry(text: Text, point: IkrarPoint): Entry<PledgeRules> {
  const touching = rules.filter(
    (rule) => rule.ikrar === point || ruleRecords[rule.id]?.alsoIkrar?.includes(point),
  );
  return {
    of: { point, rules: touching },
    id: `ikrar-${point}`,
    activities: activitiesOf(touching),
    stages: stagesOf(touching),
    names: plain(`${text('ikrar_point', String(point))} ${ikrarPoints[point - 1] ?? ''}`),
    words: plain(namesOf(text, touching)),
  };
}

/** D13 is about whatever the others leave out: no activity, no stage of its own. */
function skbEntry(text: Text, provision: ProvisionRow): Entry<SkbForm> {
  const touching = rules.filter((rule) => isBasisOf(rule, provision.id));
  const watched = touching.length > 0;
  return {
    of: { provision, rules: touching },
    id: provision.id,
    activities: watched ? activitiesOf(touching) : undefined,
    stages: watched ? stagesOf(touching) : undefined,
    names: plain(`${provision.title} ${provision.id} ${provision.wording}`),
    words: plain(namesOf(text, touching)),
  };
}

/** All that the page shows, from the rules as they are declared. */
export const entriesOf = (text: Text): Entries => ({
  allowances: allowances.map((one) => allowanceEntry(text, one)),
  rules: rules.map((rule) => ruleEntry(text, rule)),
  pledge: ([1, 2, 3, 4] as const).map((point) => pledgeEntry(text, point)),
  skb: provisionRows.filter(({ id }) => /^(?:KE|D)\d+$/.test(id)).map((one) => skbEntry(text, one)),
});
