import type { Check } from './check.ts';

/** What the history shows; a field left out lets every row through. */
export interface CheckFilter {
  platform?: string | undefined;
  activity?: Check['activity'] | undefined;
  verdict?: Check['verdict'] | undefined;
  decision?: Check['decision'] | undefined;
  /** Looked for in evidence words, reason and text, whatever the case. */
  words?: string | undefined;
}

/** A test for one row. */
export function matcher(filter: CheckFilter): (check: Check) => boolean {
  const { platform, activity, verdict, decision } = filter;
  const words = filter.words?.trim().toLowerCase();
  return (check) =>
    (!platform || check.platform === platform) &&
    (!activity || check.activity === activity) &&
    (!verdict || check.verdict === verdict) &&
    (!decision || check.decision === decision) &&
    (!words || wordsIn(check).some((one) => one.toLowerCase().includes(words)));
}

const wordsIn = ({ findings, reason, text }: Check): string[] => [
  ...findings.flatMap((finding) => finding.words),
  reason ?? '',
  text ?? '',
];
