import { useText } from '../../components/text.tsx';
import { ruleExamples } from '../../rules/regulation/examples/rule-examples.ts';
import type { Rule } from '../../rules/regulation/rule.ts';
import { ExampleList } from './example-list.tsx';
import { shown, sideOf } from './rule-row.tsx';

/** One example of each side of a rule. */
export function BothSides({ rule, heading: Heading }: { rule: Rule; heading: 'h3' | 'h5' }) {
  const text = useText();
  const { avoid = [], fine = [] } = ruleExamples[rule.id] ?? {};
  const side = sideOf(rule);
  return (
    <div class="sides">
      <section>
        <Heading class="sides-title">
          {text(side === 'ban' ? 'rules_example_avoid' : 'rules_example_care')}
        </Heading>
        <ExampleList side={side} examples={shown(rule, avoid.slice(0, 1))} rule={rule.id} />
      </section>
      <section>
        <Heading class="sides-title">{text('rules_example_fine')}</Heading>
        <ExampleList side="fine" examples={shown(rule, fine.slice(0, 1))} />
      </section>
    </div>
  );
}
