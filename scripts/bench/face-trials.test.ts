import { describe, expect, it } from 'vitest';
import { faceTrials } from './face-trials.ts';

/** A face on a line: those less than half a unit apart are taken for one person's. */
const face = (at: number) => [at, ...Array.from({ length: 127 }, () => 0)];
const person = (name: string, ...at: number[]) => ({ name, faces: at.map(face) });

describe('people who are looked for by three portraits', () => {
  it('are compared with everybody else, and with their own further pictures', () => {
    const trials = faceTrials([person('a', 0, 0.1, 0.2, 0.3), person('b', 5, 5.1, 5.2), person('c', 9)]);
    expect(trials.candidates).toBe(2);
    // Four sets of three of a's four pictures, each tried on the fourth.
    expect(trials.found).toMatchObject({ part: 4, whole: 4 });
    // a's four sets with four faces of others, b's only one with five.
    expect(trials.mistaken).toMatchObject({ part: 0, whole: 21 });
    expect(trials.mistakenPairs).toMatchObject({ part: 0, whole: 4 });
    expect(trials.alike).toMatchObject({ part: 0, whole: 3 });
  });

  it('are not found in pictures too unlike theirs, and others are taken for them', () => {
    const trials = faceTrials([person('a', 0, 0.1, 0.2, 2), person('b', 0.6), person('c', 0.9)]);
    // The far one is not found by the other three, nor does it help to find any.
    expect(trials.found).toMatchObject({ part: 3, whole: 4 });
    // b is near to 0.2 alone, which three of the four sets have.
    expect(trials.mistaken).toMatchObject({ part: 3, whole: 8 });
    expect(trials.mistakenPairs).toMatchObject({ part: 1, whole: 2 });
    // b and c, though nobody is looked for by one of them.
    expect(trials.alike).toMatchObject({ part: 1, whole: 3 });
  });

  it('are tried with some of very many sets, from all over', () => {
    const many = person('a', ...Array.from({ length: 12 }, (_, at) => at / 100));
    expect(faceTrials([many, person('b', 5)]).mistaken.whole).toBe(20);
  });

  it('are none where nobody has three pictures', () => {
    const trials = faceTrials([person('a', 0, 0.1), person('b', 5)]);
    expect(trials).toMatchObject({ candidates: 0, mistaken: { whole: 0, high: 1 } });
  });
});
