import { describe, expect, it } from 'vitest';
import { featuresOfViews } from './artwork.ts';
import { artwork, drawnEmblem, type Look, picture } from './drawn.ts';
import { emblemsIn } from './reader.ts';

const emblem = (seed: number, contest = 'pilkada-contoh') => {
  const drawing = drawnEmblem(seed);
  const features = featuresOfViews([artwork(drawing, 256), artwork(drawing, 128)]);
  return { contest, ticket: seed - 1, name: `Partai ${seed}`, features };
};
const emblems = [1, 2, 3].map((seed) => emblem(seed));

const seen = (looks: readonly (Look & { seed: number })[], noise?: number) =>
  emblemsIn(
    picture(
      640,
      480,
      looks.map(({ seed, ...look }) => ({ ...look, drawing: drawnEmblem(seed) })),
      noise,
    ),
    emblems,
  );

const middle = { x: 300, y: 240 };

describe('an emblem of the pack is found', () => {
  it.each<[string, Omit<Look, 'x' | 'y'>, number?]>([
    ['as it is', { side: 256 }],
    ['larger', { side: 330 }],
    ['half as large', { side: 128 }],
    ['small', { side: 90 }],
    ['turned', { side: 200, turn: 0.6 }],
    ['upside down', { side: 200, turn: Math.PI }],
    ['from the side', { side: 200, squeeze: 0.3 }],
    ['leaning', { side: 200, lean: 0.3, turn: -0.2 }],
    ['in bad light', { side: 160 }, 30],
  ])('%s', (_, look, noise) => {
    for (const seed of [1, 2, 3]) {
      const found = seen([{ ...middle, ...look, seed }], noise);
      expect(found.map(({ value }) => value)).toEqual([`Partai ${seed}`]);
    }
  });

  it('with its place, contest and ticket', () => {
    const [found] = seen([{ x: 160, y: 120, side: 160, seed: 2 }]);
    expect(found).toMatchObject({
      kind: 'emblem',
      value: 'Partai 2',
      reference: { contest: 'pilkada-contoh', ticket: 1 },
    });
    expect(found?.confidence).toBeGreaterThanOrEqual(0.5);
    expect(found?.box.x).toBeCloseTo(80 / 640, 1);
    expect(found?.box.y).toBeCloseTo(40 / 480, 1);
    expect(found?.box.width).toBeCloseTo(160 / 640, 1);
    expect(found?.box.height).toBeCloseTo(160 / 480, 1);
  });

  it('beside another one', () => {
    const found = seen([
      { x: 150, y: 200, side: 180, seed: 1 },
      { x: 460, y: 240, side: 160, turn: 0.3, seed: 3 },
    ]);
    expect(found.map(({ value }) => value).sort()).toEqual(['Partai 1', 'Partai 3']);
  });

  it('and not the one that shares most of its artwork', () => {
    const own = drawnEmblem(1);
    const alike = (x: number, y: number) => (y > 0.7 && y < 1 ? 20 : own(x, y));
    const views = [artwork(alike, 256), artwork(alike, 128)];
    const copy = { contest: 'c', ticket: 8, name: 'Tiruan', features: featuresOfViews(views) };
    const scene = picture(640, 480, [{ ...middle, side: 220, drawing: own }]);
    expect(emblemsIn(scene, [copy]).map(({ value }) => value)).toEqual(['Tiruan']);
    expect(emblemsIn(scene, [copy, emblem(1)]).map(({ value }) => value)).toEqual(['Partai 1']);
  });

  it('for each contest that it stands in, and once for each of its variants', () => {
    const drawing = drawnEmblem(1);
    const inBoth = [emblem(1), emblem(1, 'pileg-contoh'), { ...emblem(1), features: emblem(1).features }];
    const found = emblemsIn(picture(640, 480, [{ ...middle, side: 200, drawing }]), inBoth);
    expect(found.map(({ reference }) => reference?.contest)).toEqual(['pilkada-contoh', 'pileg-contoh']);
  });
});

describe('nothing is found', () => {
  it('in a picture without emblems', () => {
    expect(seen([])).toEqual([]);
  });

  it.each([11, 12, 13, 14, 15, 16, 17, 18])('in a picture with the unknown emblem %i', (seed) => {
    expect(seen([{ ...middle, side: 240, seed }])).toEqual([]);
  });

  it('in an emblem mirrored, as selfies show it: that is not looked for', () => {
    expect(seen([{ ...middle, side: 240, seed: 1, mirrored: true }])).toEqual([]);
  });

  it('in an even or a tiny picture', () => {
    const even = { width: 320, height: 240, pixels: new Uint8Array(320 * 240).fill(128) };
    expect(emblemsIn(even, emblems)).toEqual([]);
    expect(emblemsIn({ width: 8, height: 8, pixels: new Uint8Array(64) }, emblems)).toEqual([]);
  });

  it('when the artwork is even', () => {
    const blank = featuresOfViews([artwork(() => 200, 256), artwork(() => 200, 128)]);
    const reference = { contest: 'c', ticket: 0, name: 'Kosong', features: blank };
    expect(emblemsIn(picture(640, 480, []), [reference])).toEqual([]);
  });
});
