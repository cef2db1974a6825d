import { type Sign, signOf } from './sign.ts';
import type { Hand } from './skeleton.ts';

/** So many of the looks at a hand have to say the same: one that saw it badly is outvoted, not mixed in. */
const share = 0.5;

/** What several looks at one hand agree on; undefined when they do not. */
export function agreed(looks: readonly Hand[]): Sign | undefined {
  const signs = looks.flatMap((hand) => signOf(hand) ?? []);
  const [most, next] = [...Map.groupBy(signs, ({ id }) => id).values()].toSorted(
    (one, other) => other.length - one.length,
  );
  const [first] = most ?? [];
  if (!most || !first || most.length === next?.length || most.length < share * looks.length) return undefined;
  const mean = most.reduce((sum, { confidence }) => sum + confidence, 0) / most.length;
  return { id: first.id, confidence: mean };
}
