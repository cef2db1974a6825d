/** A post as the numbers of what stands in it, with its label and how much it counts. */
export interface Example {
  features: readonly number[];
  leans: boolean;
  counts: number;
}

export interface Line {
  bias: number;
  weights: Float64Array;
}

const rounds = 300;
const pace = 0.3;

/**
 * Logistic regression, each weight held back by `restraint`. Takes whole steps over all examples in their order, so
 * that the same examples always give the same line.
 */
export function fitLine(examples: readonly Example[], size: number, restraint: number): Line {
  const weights = new Float64Array(size);
  const slope = new Float64Array(size);
  // How far each weight has been pushed already: those seen often take smaller steps.
  const pushed = new Float64Array(size).fill(1e-6);
  let bias = 0;
  let biasPushed = 1e-6;
  for (let round = 0; round < rounds; round++) {
    slope.fill(0);
    let biasSlope = 0;
    for (const { features, leans, counts } of examples) {
      const error = counts * (1 / (1 + Math.exp(-scoreOf({ bias, weights }, features))) - Number(leans));
      biasSlope += error;
      for (const feature of features) slope[feature] = (slope[feature] ?? 0) + error;
    }
    for (let i = 0; i < size; i++) {
      const weight = weights[i] ?? 0;
      const down = (slope[i] ?? 0) + restraint * weight;
      const sum = (pushed[i] ?? 0) + down * down;
      pushed[i] = sum;
      weights[i] = weight - (pace * down) / Math.sqrt(sum);
    }
    biasPushed += biasSlope * biasSlope;
    bias -= (pace * biasSlope) / Math.sqrt(biasPushed);
  }
  return { bias, weights };
}

/** Above zero when a post rather leans. */
function scoreOf({ bias, weights }: Line, features: readonly number[]): number {
  let score = bias;
  for (const feature of features) score += weights[feature] ?? 0;
  return score;
}
