import { platformNames } from '../../components/platform-name.ts';
import { ruleText } from '../../components/rule-text.ts';
import type { Text } from '../../components/text.tsx';
import type { CheckFilter, Search } from '../../log/filter.ts';
import { rules } from '../../rules/regulation/rules/index.ts';
import { boundsOf, type Period } from './period.ts';

/** What the person has chosen; the period is for the whole page, the rest for the list. */
export interface Choices
  extends Pick<CheckFilter, 'platform' | 'activity' | 'verdict' | 'decision' | 'ikrar'> {
  period: Period;
  words: string;
}

export const noChoices: Choices = { period: { kind: 'all' }, words: '' };

/** Is the list shorter than the log? */
export const isNarrowed = ({ period, words, ...chosen }: Choices): boolean =>
  period.kind !== 'all' || words.trim() !== '' || Object.values(chosen).some(Boolean);

/** The choices as a filter of the log. */
export function filterOf({ period, words, ...chosen }: Choices, now: Date, text: Text): CheckFilter {
  return { ...chosen, ...boundsOf(period, now), ...(words.trim() && { search: searchOf(words, text) }) };
}

/** People look for what they read, and rules and platforms they read by name. */
function searchOf(words: string, text: Text): Search {
  const wanted = words.trim().toLowerCase();
  const named = (name: string) => name.toLowerCase().includes(wanted);
  return {
    words,
    rules: rules.map(({ id }) => id).filter((id) => named(ruleText(text, id, 'title'))),
    platforms: platformNames(text).flatMap(({ id, name }) => (named(name) ? [id] : [])),
  };
}
