/** Numbers from 0 to 1 in an order that looks drawn by lot and is always the same, so that a reading is too. */
export function drawNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
