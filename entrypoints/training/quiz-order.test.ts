// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { newSeed, seedFrom, shuffled } from './quiz-order.ts';

const numbers = Array.from({ length: 58 }, (_, index) => index);

describe('the order of a quiz', () => {
  it('is the same for the same number, on every device', () => {
    expect(shuffled(numbers, 2024)).toEqual(shuffled(numbers, 2024));
    // Written down, so that an update does not give half a room other questions.
    expect(shuffled(numbers, 2024).slice(0, 5)).toEqual([47, 40, 36, 38, 28]);
  });

  it('holds everything once, and differs by number', () => {
    expect(shuffled(numbers, 7).toSorted((one, other) => one - other)).toEqual(numbers);
    const firsts = new Set(Array.from({ length: 200 }, (_, seed) => shuffled(numbers, seed)[0]));
    expect(firsts.size).toBeGreaterThan(40);
  });

  it('is named by up to six digits', () => {
    expect(seedFrom(' 0042 ')).toBe(42);
    expect(['', 'abc', '1234567', '-1', '1.5'].map(seedFrom)).toEqual(Array.from({ length: 5 }));
    expect(seedFrom(String(newSeed()))).toBeGreaterThanOrEqual(1000);
  });
});
