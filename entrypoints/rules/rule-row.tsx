import { ruleText } from '../../components/rule-text.ts';
import { useText } from '../../components/text.tsx';
import { waitingRules } from '../../rules/engine/waiting.ts';
import type { Example } from '../../rules/regulation/examples/example.ts';
import { ruleExamples } from '../../rules/regulation/examples/rule-examples.ts';
import { situationFor } from '../../rules/regulation/examples/situation.ts';
import type { Rule } from '../../rules/regulation/rule.ts';
import { ruleRecords } from '../../rules/regulation/rule-records.ts';
import { rules } from '../../rules/regulation/rules/index.ts';
import { SourceList } from './basis.tsx';
import { askedFirst, ExampleList, type Side } from './example-list.tsx';
import type { Filter } from './find.ts';
import { type Judged, useJudged } from './judged.ts';
import { RuleFacts } from './rule-facts.tsx';

const waiting = new Set(waitingRules(rules).map(({ id }) => id));

/** A rule that never holds anything back is a thing to be careful with. */
export const sideOf = ({ severity }: Rule): Side =>
  severity === 'high' || severity === 'medium' ? 'ban' : 'care';

/** An example that is to be avoided, as the guard takes it; of what it can't see yet, as the rule says. */
const sideOfExample = (rule: Rule, example: Example, judged: Judged): Side => {
  const verdict = waiting.has(rule.id) ? undefined : judged(situationFor(rule, example), example.draft);
  if (!verdict) return sideOf(rule);
  return verdict.verdict === 'warn' ? 'ban' : 'care';
};

/** Examples of a rule with what they are judged in. */
export const shown = (rule: Rule, examples: readonly Example[]) =>
  examples.map((example) => ({ example, situation: situationFor(rule, example), stage: example.stage }));

/** One rule: what it is about while it is closed; both sides, when, for whom and by what right when it is open. */
export function RuleRow({ rule, filter: { role, activity } }: { rule: Rule; filter: Filter }) {
  const text = useText();
  const judged = useJudged();
  const { avoid = [], fine = [] } = ruleExamples[rule.id] ?? {};
  const side = sideOf(rule);
  return (
    <details class="row-card" id={rule.id}>
      <summary>
        <span class={`side side-${side}`}>{text(`rules_${side}`)}</span>
        <h3>{ruleText(text, rule.id, 'title')}</h3>
        <span class="row-lead">{ruleText(text, rule.id)}</span>
        <span class="row-activities">
          {rule.activities.map((one) => text(`activity_${one}`)).join(' · ')}
        </span>
      </summary>
      <div class="row-body">
        {waiting.has(rule.id) && <p class="help">{text('rules_unseen')}</p>}
        <div class="sides">
          <div>
            {(['ban', 'care'] as const).map((kind) => {
              const of = avoid.filter((example) => sideOfExample(rule, example, judged) === kind);
              return (
                of.length > 0 && (
                  <section key={kind}>
                    <h4 class="sides-title">
                      {text(kind === 'ban' ? 'rules_example_avoid' : 'rules_example_care')}
                    </h4>
                    <ExampleList
                      side={kind}
                      examples={shown(rule, askedFirst(of, activity))}
                      rule={rule.id}
                    />
                  </section>
                )
              );
            })}
          </div>
          <section>
            <h4 class="sides-title">{text('rules_example_fine')}</h4>
            <ExampleList side="fine" examples={shown(rule, askedFirst(fine, activity))} />
            <p class="instead">{ruleText(text, rule.id, 'instead')}</p>
          </section>
        </div>
        <RuleFacts rule={rule} role={role} />
        <RuleSources rule={rule} />
      </div>
    </details>
  );
}

function RuleSources({ rule }: { rule: Rule }) {
  const text = useText();
  const keys = ruleRecords[rule.id]?.sources ?? [];
  return (
    <details class="fold">
      <summary>{text('rules_sources', String(keys.length))}</summary>
      <SourceList keys={keys} />
    </details>
  );
}
