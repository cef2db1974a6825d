/** How far apart two embeddings lie: two pictures of one person mostly below 0.5, of two people above 0.6. */
export const distanceOf = (one: ArrayLike<number>, other: ArrayLike<number>): number =>
  Math.hypot(...Array.from(one, (value, at) => value - (other[at] ?? 0)));
