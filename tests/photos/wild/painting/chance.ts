/** Numbers from 0 to 1, always the same for the same picture. */
export type Chance = () => number;

export function pick<T>(chance: Chance, of: readonly [T, ...T[]] | readonly T[]): T {
  const one = of[Math.floor(chance() * of.length)];
  if (one === undefined) throw new Error('nothing to pick from');
  return one;
}

export const between = (chance: Chance, least: number, most: number): number =>
  least + chance() * (most - least);
