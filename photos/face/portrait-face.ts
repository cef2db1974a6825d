/** The face of a portrait, or why it can't be told. */
export type PortraitFace = { embedding: number[] } | { fault: 'no-face' | 'several-faces' };

/** A face beside this part of another's width is a passer-by, or none at all; a wider one may be the one meant. */
const passerBy = 0.5;

/** @param faces found in a portrait, largest first */
export function portraitFace(faces: readonly { width: number; embedding: number[] }[]): PortraitFace {
  const [largest, next] = faces;
  if (!largest) return { fault: 'no-face' };
  if (next && next.width > passerBy * largest.width) return { fault: 'several-faces' };
  return { embedding: largest.embedding };
}
