import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { References } from '../seen.ts';
import type { FaceEngine } from './engine.ts';
import { readerWith } from './reader.ts';

/** Made up: nobody's face. `away` moves along one of the 128 directions, so distances add up by Pythagoras. */
const embedding = (direction: number, away = 1) => {
  const numbers = Array.from({ length: 128 }, () => 0);
  numbers[direction] = away;
  return numbers;
};
const near = (base: readonly number[], distance: number, direction = 127) =>
  base.map((value, at) => (at === direction ? value + distance : value));

const ani = embedding(0);
const budi = embedding(1);
const reference = (name: string, ticket: number, numbers: readonly number[], contest = 'pilkada-contoh') => ({
  contest,
  ticket,
  name,
  embedding: numbers,
});
const references: References = {
  faces: [reference('Ani', 0, ani), reference('Ani', 0, near(ani, 0.4, 5)), reference('Budi', 1, budi)],
  emblems: [],
};

const bitmap = (width: number, height: number): ImageBitmap => ({ width, height, close: () => undefined });
const picture = { full: bitmap(2560, 1920), small: bitmap(1280, 960) };

/** An engine that finds the given faces; the wiped embeddings can be looked at after. */
function engineWith(faces: readonly { numbers: readonly number[]; width?: number }[]) {
  const shown: Float32Array[] = [];
  const engine: Pick<FaceEngine, 'look'> = {
    look: async (_, look) =>
      faces.map(({ numbers, width = 120 }) => {
        const own = Float32Array.from(numbers);
        shown.push(own);
        return look({ place: { x: 128, y: 96, width, height: width }, embedding: own });
      }),
  };
  return { engine, shown };
}

const read = (faces: readonly { numbers: readonly number[]; width?: number }[], against = references) =>
  readerWith(async () => engineWith(faces).engine).read(picture, against);

describe('a face', () => {
  it('of a candidate is named, with ballot and place', async () => {
    expect(await read([{ numbers: near(ani, 0.3) }])).toEqual([
      {
        kind: 'face',
        value: 'Ani',
        confidence: expect.closeTo(0.7),
        reference: { contest: 'pilkada-contoh', ticket: 0 },
        box: { x: 0.1, y: 0.1, width: 120 / 1280, height: 120 / 960 },
      },
    ]);
  });

  it('is compared with every portrait of a person: the best one counts', async () => {
    const [seen] = await read([{ numbers: near(near(ani, 0.4, 5), 0.2) }]);
    expect(seen?.confidence).toBeCloseTo(0.8);
  });

  it('of anybody else is not mentioned', async () => {
    expect(await read([{ numbers: embedding(2) }, { numbers: near(ani, 0.51) }])).toEqual([]);
  });

  it('that is small is less sure', async () => {
    const [large] = await read([{ numbers: ani, width: 80 }]);
    const [small] = await read([{ numbers: ani, width: 40 }]);
    expect(large?.confidence).toBe(1);
    expect(small?.confidence).toBe(0.5);
  });

  it('stays below 0.5 unless it is near and wide enough', async () => {
    const distances = fc.double({ min: 0, max: 0.49, noNaN: true });
    await fc.assert(
      fc.asyncProperty(distances, fc.integer({ min: 36, max: 200 }), async (distance, width) => {
        const [seen] = await read([{ numbers: near(budi, distance), width }]);
        expect(seen?.value).toBe('Budi');
        if (width >= 80) expect(seen?.confidence).toBeGreaterThanOrEqual(0.5);
        else expect(seen?.confidence).toBeLessThan(1 - distance + 1e-6);
      }),
    );
  });

  it('near two candidates is the nearer one', async () => {
    const alike = {
      ...references,
      faces: [reference('Ani', 0, ani), reference('Budi', 1, near(ani, 0.3))],
    };
    const seen = await read([{ numbers: near(ani, 0.2) }], alike);
    expect(seen.map(({ value }) => value)).toEqual(['Budi']);
  });

  it('of somebody on two ballots is told for both', async () => {
    const twice = {
      ...references,
      faces: [reference('Ani', 0, ani), reference('Ani', 3, ani, 'pileg-contoh')],
    };
    const seen = await read([{ numbers: ani }], twice);
    expect(seen.map((one) => one.reference)).toEqual([
      { contest: 'pilkada-contoh', ticket: 0 },
      { contest: 'pileg-contoh', ticket: 3 },
    ]);
  });

  it('taken for the same person as another is told once, the surer one', async () => {
    const seen = await read([{ numbers: near(ani, 0.45) }, { numbers: near(ani, 0.1) }, { numbers: budi }]);
    expect(seen.map(({ value }) => value)).toEqual(['Ani', 'Budi']);
    expect(seen[0]?.confidence).toBeCloseTo(0.9);
  });
});

describe('the models', () => {
  it('are not loaded without portraits', async () => {
    let loaded = 0;
    const reader = readerWith(async () => {
      loaded++;
      return engineWith([]).engine;
    });
    expect(await reader.read(picture, { faces: [], emblems: [] })).toEqual([]);
    expect(loaded).toBe(0);
    await reader.read(picture, references);
    await reader.read(picture, references);
    expect(loaded).toBe(1);
  });

  it('are loaded again after they could not be', async () => {
    let tries = 0;
    const reader = readerWith(async () => {
      tries++;
      if (tries === 1) throw new Error('no room');
      return engineWith([{ numbers: ani }]).engine;
    });
    await expect(reader.read(picture, references)).rejects.toThrow('no room');
    expect(await reader.read(picture, references)).toHaveLength(1);
  });
});
