/** Letters that were read, and how sure the model is of them on average. */
export interface Reading {
  text: string;
  confidence: number;
}

/**
 * The letters of one line. At each place the model names the likeliest of its letters or "nothing here" (0); the same
 * one named again without a gap is still the same letter.
 * @param likely for each place how likely "nothing here" and each of `letters` is
 */
export function lettersIn(likely: Float32Array, letters: string): Reading {
  const choices = letters.length + 1;
  let text = '';
  let sure = 0;
  let before = 0;
  for (let start = 0; start + choices <= likely.length; start += choices) {
    let best = 0;
    for (let choice = 1; choice < choices; choice += 1) {
      if ((likely[start + choice] ?? 0) > (likely[start + best] ?? 0)) best = choice;
    }
    if (best > 0 && best !== before) {
      text += letters[best - 1] ?? '';
      sure += likely[start + best] ?? 0;
    }
    before = best;
  }
  return { text, confidence: text ? sure / text.length : 0 };
}
