/** Numbers from 0 to 1 that follow from a seed alone (mulberry32), so that every device in a room gets the same. */
function chance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The list in the order of a seed: Fisher and Yates. */
export function shuffled<T>(list: readonly T[], seed: number): T[] {
  const next = chance(seed);
  let rest = [...list];
  const order: T[] = [];
  while (rest.length > 0) {
    const at = Math.floor(next() * rest.length);
    order.push(...rest.slice(at, at + 1));
    rest = rest.toSpliced(at, 1);
  }
  return order;
}

/** Four digits, short enough to write on a board. */
export const newSeed = (): number => 1000 + Math.floor(Math.random() * 9000);

/** What somebody has typed as a seed; undefined where it is none. */
export function seedFrom(words: string): number | undefined {
  return /^\d{1,6}$/.test(words.trim()) ? Number(words.trim()) : undefined;
}
