import { headlines } from '../engine/headline.ts';
import { type EvidenceId, newsEvidence } from '../engine/news-evidence.ts';
import type { Read } from '../engine/signals.ts';

/** What a post is written like: what speaks for a report or against one, once or often, and whether it is one. */
export function toldShapes({ text, tokens }: Pick<Read, 'text' | 'tokens'>): string[] {
  const { post, sentences } = newsEvidence(text, tokens);
  const counts = new Map<EvidenceId, number>();
  for (const part of [post, ...[...sentences.values()].map((sentence) => sentence.counts)])
    for (const [id, count] of part) counts.set(id, (counts.get(id) ?? 0) + count);
  const reports = headlines(text, tokens).size;
  const share = reports === 0 ? 'none' : reports === sentences.size ? 'all' : 'some';
  return [
    `report ${share}`,
    ...[...counts].flatMap(([id, count]) =>
      count > 1 ? [`told ${id}`, `told ${id} often`] : [`told ${id}`],
    ),
  ];
}
