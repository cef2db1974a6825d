import type { Weights } from '../../rules/model/weights.ts';

export const modelFile = new URL('../../rules/model/weights.json', import.meta.url);

/** One weight a line, so that a change can be read. */
export const textOf = (weights: Weights): string => `${JSON.stringify(weights, null, 2)}\n`;
