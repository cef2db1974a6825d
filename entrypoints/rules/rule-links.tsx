import { ruleText } from '../../components/rule-text.ts';
import { useText } from '../../components/text.tsx';
import type { Rule } from '../../rules/regulation/rule.ts';

/** Ways to the rows of rules on this page. */
export function RuleLinks({ rules }: { rules: readonly Rule[] }) {
  const text = useText();
  return (
    <ul class="rule-links">
      {rules.map(({ id }) => (
        <li key={id}>
          <a href={`#${id}`}>{ruleText(text, id, 'title')}</a>
        </li>
      ))}
    </ul>
  );
}
