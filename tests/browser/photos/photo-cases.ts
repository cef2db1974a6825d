import { expect, test } from 'vitest';
import { until } from '../until.ts';
import { drawn, filmed } from './drawn.ts';
import type { PhotoGround } from './photo-ground.ts';
import { heic, padded, redThenBlueGif, turned, whitePng } from './pictures.ts';

const quarters = { width: 400, height: 300, colours: ['red', 'blue', 'yellow', 'white'] } as const;
const plain = (colour: string) =>
  ({ width: 40, height: 30, colours: [colour, colour, colour, colour] }) as const;

/** What comes of pictures, whichever way they go. The made-up reader says sizes, then corners and middle. */
export function photoCases({ tab, choose, check, shown }: PhotoGround): void {
  test('a photo of four megabytes arrives whole, with the kinds that nobody could look for', async () => {
    const photo = await drawn(tab(), { ...quarters, width: 4000, height: 3000 });
    const { seen, looked, failed, ms } = await check(padded(photo, 4e6));
    expect(seen.map(({ value }) => value)).toEqual(['4000x3000 1280x960 red blue yellow white white']);
    expect(looked).toEqual(['text']);
    // Emblems and faces are looked for by comparing only, and there is nothing to compare with.
    expect(failed).toEqual([{ kind: 'hand', reason: 'missing' }]);
    expect(new Set(Object.keys(ms))).toEqual(new Set(['decode', 'text', 'hand']));
    expect((await shown())[0]?.progress).toEqual([
      { kind: 'text', at: 1, of: 2 },
      { kind: 'hand', at: 2, of: 2 },
    ]);
  });

  test('a photo is turned as the camera was held', async () => {
    const { seen } = await check(turned(await drawn(tab(), quarters), 6));
    expect(seen.map(({ value }) => value)).toEqual(['300x400 300x400 yellow red white blue blue']);
  });

  test('what is see-through lies on white', async () => {
    const { seen } = await check(await drawn(tab(), plain('transparent'), 'image/png'));
    expect(seen[0]?.value).toMatch(/^40x30 40x30( white){5}$/);
  });

  test('an animation counts by its first frame, a video by several', async () => {
    expect((await check(redThenBlueGif)).seen[0]?.value).toMatch(/^1x1 1x1( red){5}$/);
    const { seen, looked } = await check(await filmed(tab()));
    expect(new Set(seen.map(({ value }) => value.split(' ').at(-1)))).toEqual(new Set(['blue', 'red']));
    expect(looked).toEqual(['text']);
  });

  test('108 megapixels are shrunk', async () => {
    expect((await check(whitePng(12_000, 9_000))).seen[0]?.value).toMatch(/^4096x3072 1280x960( white){5}$/);
  });

  test('what is no picture is refused, each for its reason', async () => {
    const photo = await drawn(tab(), quarters);
    const cases = {
      empty: Buffer.alloc(0),
      unknown: Buffer.from('%PDF-1.4'),
      heic,
      broken: photo.subarray(0, 300),
      'too-large': whitePng(16_000, 16_000),
    };
    for (const [refused, contents] of Object.entries(cases)) {
      expect(await check(contents)).toEqual({ seen: [], looked: [], failed: [], ms: {}, refused });
    }
  });

  test.each([
    ['dies', 'black', 'died'],
    ['fails', '#0f0', 'failed'],
  ])('a reader that %s is named, and is there again for the next picture', async (_, colour, reason) => {
    const { looked, failed } = await check(await drawn(tab(), plain(colour)));
    expect(looked).toEqual([]);
    expect(failed).toContainEqual({ kind: 'text', reason });
    expect((await check(await drawn(tab(), quarters))).looked).toEqual(['text']);
  });

  test('a picture that is taken away while it is looked at holds up no other', async () => {
    await choose(await drawn(tab(), plain('#0ff')));
    await until('it is looked at', () => tab().evaluate(() => document.documentElement.dataset.progress));
    await tab().evaluate(() => document.dispatchEvent(new Event('photo-cancel')));
    expect((await shown())[0]?.error).toBe('Error: cancelled');
    expect((await check(await drawn(tab(), quarters))).looked).toEqual(['text']);
  });
}
