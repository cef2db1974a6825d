import { type EvidenceId, weights } from '../engine/news-evidence.ts';
import type { Read } from '../engine/signals.ts';

/** Names of shapes made once: every draft asks for them. */
const told = new Map(Object.keys(weights).map((id) => [id, [`told ${id}`, `told ${id} often`] as const]));

/** What a post is written like: what speaks for a report or against one, once or often, and whether it is one. */
export function toldShapes({ evidence, reports }: Pick<Read, 'evidence' | 'reports'>): string[] {
  const { post, sentences } = evidence();
  const counts = new Map<EvidenceId, number>();
  for (const part of [post, ...[...sentences.values()].map((sentence) => sentence.counts)])
    for (const [id, count] of part) counts.set(id, (counts.get(id) ?? 0) + count);
  const { size } = reports();
  const share = size === 0 ? 'none' : size === sentences.size ? 'all' : 'some';
  return [
    `report ${share}`,
    ...[...counts].flatMap(([id, count]) => told.get(id)?.slice(0, count > 1 ? 2 : 1) ?? []),
  ];
}
