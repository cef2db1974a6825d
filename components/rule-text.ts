import type { Text, TextKey } from './text.tsx';

/**
 * A rule's own texts: why it speaks, what would be fine instead, its short name.
 * @param rule id as in rules/regulation, e.g. `dukungan-calon-post`
 */
export function ruleText(text: Text, rule: string, part?: 'instead' | 'title'): string {
  // The rows' keys are proven complete by the test over every rule, not by the type.
  return text(`rule_${rule.replaceAll('-', '_')}${part ? `_${part}` : ''}` as TextKey);
}
