import type { EvidenceId } from '../news-evidence.ts';
import type { Read } from '../signals.ts';

/** What a newspaper writes and a banner does not. */
const ofPress: readonly EvidenceId[] = ['verb', 'date', 'percent', 'quote'];

/** Whether the text is a report; Every Word With a Capital alone is how banners are painted too. */
export function isReport({ evidence, reports }: Read): boolean {
  if (reports().size === 0) return false;
  return [...evidence().sentences.values()].some(({ counts }) => ofPress.some((id) => counts.has(id)));
}
