import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Affine, affineThrough, areaFactor, type Moved, moved } from './affine.ts';
import { fitAffine, isPlausible } from './affine-fit.ts';
import type { Pair } from './matching.ts';

const within = (min: number, max: number) => fc.double({ min, max, noNaN: true });

/** A map as a camera makes it of a flat thing: turned, smaller or larger, a little squeezed, somewhere else. */
const seenMap: fc.Arbitrary<Affine> = fc
  .record({
    turn: within(0, 2 * Math.PI),
    scale: within(0.3, 2),
    squeeze: within(0.6, 1),
    e: within(0, 900),
    f: within(0, 700),
  })
  .map(({ turn, scale, squeeze, e, f }) => ({
    a: scale * Math.cos(turn),
    b: -scale * squeeze * Math.sin(turn),
    c: scale * Math.sin(turn),
    d: scale * squeeze * Math.cos(turn),
    e,
    f,
  }));

const place = fc.record({ x: within(0, 256), y: within(0, 256) });
const spread = fc.array(place, { minLength: 25, maxLength: 40 });

/** Pairs whose views fit the map, as those of true corners do. */
const pairsFrom = (map: Affine, points: readonly Moved[]): Pair[] =>
  points.map((point) => ({ ...point, growth: Math.sqrt(areaFactor(map)) }));

const corners = [0, 256].flatMap((x) => [0, 256].map((y) => ({ x, y })));
/** Thirty corners, no two in one place. */
const grid = Array.from({ length: 30 }, (_, at) => ({
  x: (at % 6) * 48 + 8,
  y: Math.floor(at / 6) * 56 + 8,
}));

const plain: Affine = { a: 1, b: 0, c: 0, d: 1, e: 0, f: 0 };

describe('affineThrough', () => {
  it('gives the map back that moved the points', () => {
    fc.assert(
      fc.property(seenMap, (map) => {
        const found = affineThrough(corners.map((from) => ({ from, to: moved(map, from) })));
        for (const corner of corners) {
          expect(found && moved(found, corner).x).toBeCloseTo(moved(map, corner).x, 4);
          expect(found && moved(found, corner).y).toBeCloseTo(moved(map, corner).y, 4);
        }
      }),
    );
  });

  it('gives none for points on a line', () => {
    fc.assert(
      fc.property(seenMap, fc.array(within(0, 256), { minLength: 3, maxLength: 9 }), (map, along) => {
        const line = along.map((x) => ({ x, y: 2 * x + 3 }));
        expect(affineThrough(line.map((from) => ({ from, to: moved(map, from) })))).toBeUndefined();
      }),
    );
  });
});

describe('fitAffine', () => {
  it('finds the map among as many pairs that are wrong', () => {
    fc.assert(
      fc.property(seenMap, fc.array(place, { minLength: 30, maxLength: 30 }), (map, strays) => {
        const right = grid.map((from) => ({ from, to: moved(map, from) }));
        const wrong = strays.map((from, at) => ({ from, to: { x: (at * 389) % 1280, y: (at * 557) % 960 } }));
        const fit = fitAffine(pairsFrom(map, [...wrong, ...right]));
        expect(fit?.agreeing.length).toBeGreaterThanOrEqual(25);
        for (const corner of corners) {
          const [here, there] = [moved(map, corner), fit && moved(fit.affine, corner)];
          expect(Math.hypot(here.x - (there?.x ?? 0), here.y - (there?.y ?? 0))).toBeLessThan(12);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('is the same every time', () => {
    fc.assert(
      fc.property(seenMap, spread, (map, points) => {
        const pairs = pairsFrom(
          map,
          points.map((from) => ({ from, to: moved(map, from) })),
        );
        expect(fitAffine(pairs)).toEqual(fitAffine(pairs));
      }),
      { numRuns: 20 },
    );
  });

  it('counts a place of the picture once, however many corners claim it', () => {
    const claims = grid.map((from) => ({ from, to: { x: 100, y: 100 } }));
    expect(fitAffine(pairsFrom(plain, claims))?.agreeing.length ?? 0).toBeLessThan(5);
  });

  it('does not believe pairs from views that do not fit it', () => {
    const same = grid.map((from) => ({ from, to: from }));
    expect(fitAffine(same.map((pair) => ({ ...pair, growth: 1.1 })))?.agreeing).toHaveLength(grid.length);
    expect(fitAffine(same.map((pair) => ({ ...pair, growth: 2 })))).toBeUndefined();
  });

  it('says nothing about too few pairs', () => {
    const four = grid.slice(0, 4).map((from) => ({ from, to: from }));
    expect(fitAffine(pairsFrom(plain, four))).toBeUndefined();
  });
});

describe('isPlausible', () => {
  it.each<[string, Affine, boolean]>([
    ['as it is', plain, true],
    ['turned over', { ...plain, a: -1, d: -1 }, true],
    ['mirrored', { ...plain, a: -1 }, false],
    ['a line', { ...plain, d: 0.2 }, false],
    ['far too small', { ...plain, a: 0.1, d: 0.1 }, false],
    ['far too large', { ...plain, a: 6, d: 6 }, false],
    ['leaning too far', { ...plain, b: 1.2 }, false],
  ])('%s: %o', (_, map, answer) => {
    expect(isPlausible(map)).toBe(answer);
  });
});
