import { mayShow, type Sign, signOf } from './sign.ts';
import type { Hand } from './skeleton.ts';

/** So many of the looks at a hand have to speak for a sign: one that saw it badly is outvoted, not mixed in. */
const share = 0.5;
/** And so many have to be sure of it: without them, hands at rest show something. */
const sureShare = 0.25;

/** What several looks at one hand agree on; undefined when they do not. */
export function agreed(looks: readonly Hand[]): Sign | undefined {
  const signs = looks.flatMap((hand) => signOf(hand) ?? []);
  const [most, next] = [...Map.groupBy(signs, ({ id }) => id).values()].toSorted(
    (one, other) => other.length - one.length,
  );
  const [first] = most ?? [];
  if (!most || !first || most.length === next?.length || most.length < sureShare * looks.length)
    return undefined;
  const leaning = looks.filter((hand) => !signOf(hand) && mayShow(hand, first.id));
  if (most.length + leaning.length < share * looks.length) return undefined;
  const mean = most.reduce((sum, { confidence }) => sum + confidence, 0) / most.length;
  return { id: first.id, confidence: mean };
}
