import type { Sparse } from './tf-idf.ts';

export interface Example {
  input: Sparse;
  positive: boolean;
}

const rounds = 250;
/** Vectors have length 1 and the bias adds 1, so the loss bends by no more than a quarter of 2: this step cannot overshoot. */
const step = 2;

const sigmoid = (score: number): number => 1 / (1 + Math.exp(-score));

function dot({ places, values }: Sparse, weights: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < places.length; i++) sum += (values[i] ?? 0) * (weights[places[i] ?? 0] ?? 0);
  return sum;
}

/**
 * Logistic regression by accelerated gradient descent over all examples: no chance in it, so two runs agree.
 * @param size places of an input
 * @param l2 how much large weights cost; the bias is free
 * @returns the probability that an input is positive
 */
export function fitLogistic(
  examples: readonly Example[],
  size: number,
  l2: number,
): (input: Sparse) => number {
  // The last place is the bias.
  let weights = new Float64Array(size + 1);
  let ahead = weights;
  const score = (input: Sparse, at: Float64Array): number => dot(input, at) + (at[size] ?? 0);
  for (let round = 1; round <= rounds; round++) {
    const slope = ahead.map((weight, at) => (at === size ? 0 : l2 * weight));
    for (const { input, positive } of examples) {
      const error = (sigmoid(score(input, ahead)) - (positive ? 1 : 0)) / examples.length;
      slope[size] = (slope[size] ?? 0) + error;
      for (let i = 0; i < input.places.length; i++) {
        const at = input.places[i] ?? 0;
        slope[at] = (slope[at] ?? 0) + error * (input.values[i] ?? 0);
      }
    }
    const before = weights;
    const next = ahead.map((weight, at) => weight - (step / (1 + step * l2)) * (slope[at] ?? 0));
    const pace = (round - 1) / (round + 2);
    ahead = next.map((weight, at) => weight + pace * (weight - (before[at] ?? 0)));
    weights = next;
  }
  return (input) => sigmoid(score(input, weights));
}
