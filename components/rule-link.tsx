import { ruleText } from './rule-text.ts';
import { useText } from './text.tsx';

/** The way to a rule's row on the page of rules, from our own pages; it opens a tab of its own. */
export function RuleLink({ rule }: { rule: string }) {
  const text = useText();
  return (
    <a
      class="rule-link"
      href={`/rules.html#${rule}`}
      target="_blank"
      rel="noopener"
      aria-label={text('read_rule_named', ruleText(text, rule, 'title'))}
    >
      {text('read_rule')}
    </a>
  );
}
