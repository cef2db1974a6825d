import type { Text } from '../../../components/text.tsx';
import { stageDays } from '../../../rules/contests/stage-order.ts';
import { dayKey } from '../form/stage-keys.ts';
import type { Problem } from './problem.ts';

const ofDays: ReadonlySet<Problem['kind']> = new Set(['day_missing', 'day_wrong', 'day_order']);

/** A problem in a sentence. */
export function problemText(text: Text, { kind, words }: Problem): string {
  const called = words.map((word) => {
    const day = ofDays.has(kind) && stageDays.find((one) => one === word);
    return day ? text(dayKey(day)) : word;
  });
  return text(`paslon_problem_${kind}`, ...called);
}
