import { expect, it } from 'vitest';
import type { PhotoKind } from '../rules/draft.ts';
import { Unreadable } from './decode.ts';
import { fakePicture } from './fake-reader.ts';
import { createPhotoCheck } from './look.ts';
import { ReaderFault, type WorkerReader } from './reader-worker.ts';
import { refusal } from './result.ts';
import type { Picture, References, Seen } from './seen.ts';

const box = { x: 0, y: 0, width: 1, height: 1 };
const thing = (kind: PhotoKind, value: string, confidence = 1): Seen => ({ kind, value, confidence, box });
const none: References = { faces: [], emblems: [] };
const named = { contest: 'contoh', ticket: 0, name: 'Contoh' };
const some: References = {
  faces: [{ ...named, embedding: [1] }],
  emblems: [{ ...named, features: { width: 1, height: 1, x: [], y: [], scale: [], bits: [], clear: [] } }],
};

type Read = WorkerReader['read'];

/** A check whose readers are as told; those that are not told see nothing. `asked` has every question, in order. */
function madeUp(reads: Partial<Record<PhotoKind, Read>>, references = some, frames = 1) {
  const asked: string[] = [];
  const warmed: string[] = [];
  const shown: Picture[] = [];
  const reader = (kind: PhotoKind): WorkerReader => ({
    read: (picture, compareWith, signal) => {
      asked.push(kind);
      return reads[kind]?.(picture, compareWith, signal) ?? Promise.resolve([]);
    },
    warm: () => void warmed.push(kind),
    end: () => {},
    lives: () => false,
  });
  const photos = createPhotoCheck({
    readers: { text: reader('text'), emblem: reader('emblem'), hand: reader('hand'), face: reader('face') },
    references: async () => references,
    pictures: async function* () {
      for (let frame = 0; frame < frames; frame += 1) {
        const picture = fakePicture();
        shown.push(picture);
        yield picture;
      }
    },
  });
  return { photos, asked, warmed, shown };
}

const blob = new Blob(['x']);

it('asks one reader after another, the strongest first, and adds what they see', async () => {
  const { photos, asked, shown } = madeUp({
    text: async () => [thing('text', 'coblos'), thing('text', 'coblos')],
    hand: async () => [thing('hand', 'two')],
  });
  const steps: unknown[] = [];
  const result = await photos.check(blob, { onProgress: ({ kind, at, of }) => steps.push([kind, at, of]) });
  expect(asked).toEqual(['text', 'emblem', 'hand', 'face']);
  expect(steps).toEqual([
    ['text', 1, 4],
    ['emblem', 2, 4],
    ['hand', 3, 4],
    ['face', 4, 4],
  ]);
  expect(result.seen.map(({ value }) => value)).toEqual(['coblos', 'coblos', 'two']);
  expect(result.looked).toEqual(['text', 'emblem', 'hand', 'face']);
  expect(result.failed).toEqual([]);
  expect(shown).toMatchObject([{ full: { closed: true }, small: { closed: true } }]);
});

it('looks for no face and no emblem where there is none to compare with', async () => {
  const { photos, asked } = madeUp({}, none);
  expect((await photos.check(blob)).looked).toEqual(['text', 'hand']);
  expect(asked).toEqual(['text', 'hand']);
});

it('gives the large picture to nobody but the reader of text', async () => {
  const same: boolean[] = [];
  const read: Read = async ({ full, small }) => {
    same.push(full === small);
    return [];
  };
  await madeUp({ text: read, hand: read, face: read }).photos.check(blob);
  expect(same).toEqual([false, true, true]);
});

it('names a kind that could not be looked for, goes on with the others, and asks it no second time in a video', async () => {
  const { photos, asked } = madeUp(
    { text: () => Promise.reject(new ReaderFault('silent')), hand: async () => [thing('hand', 'two')] },
    none,
    3,
  );
  const { seen, looked, failed } = await photos.check(blob);
  expect(failed).toEqual([{ kind: 'text', reason: 'silent' }]);
  expect(looked).toEqual(['hand']);
  expect(asked).toEqual(['text', 'hand', 'hand', 'hand']);
  expect(seen).toHaveLength(1);
});

it('keeps of the same thing on several frames the clearest', async () => {
  const found = [[thing('hand', 'two', 0.5)], [thing('hand', 'two', 0.9)], [thing('hand', 'one', 0.4)]];
  const { photos } = madeUp({ hand: async () => found.shift() ?? [] }, none, 3);
  expect((await photos.check(blob)).seen).toEqual([thing('hand', 'two', 0.9), thing('hand', 'one', 0.4)]);
});

it('refuses what can not be decoded, and the picture after the sixtieth', async () => {
  const gate = Promise.withResolvers<Seen[]>();
  const { photos } = madeUp({ text: () => gate.promise }, none);
  const sixty = Array.from({ length: 60 }, () => photos.check(blob));
  expect(await photos.check(blob)).toEqual(refusal('busy'));
  gate.resolve([]);
  expect((await Promise.all(sixty)).every(({ refused }) => refused === undefined)).toBe(true);

  const broken = createPhotoCheck({
    readers: madeUpReaders(),
    references: async () => none,
    pictures: () => {
      throw new Unreadable('heic');
    },
  });
  expect(await broken.check(blob)).toEqual(refusal('heic'));
});

it('begins nothing more of a picture that is cancelled, and goes on with the next', async () => {
  const ending = new AbortController();
  const gate = Promise.withResolvers<Seen[]>();
  const { photos, asked } = madeUp({ text: () => gate.promise }, none);
  const first = photos.check(blob, { signal: ending.signal });
  const second = photos.check(blob);
  ending.abort(new Error('cancelled'));
  await expect(first).rejects.toThrow('cancelled');
  gate.resolve([]);
  expect((await second).looked).toEqual(['text', 'hand']);
  expect(asked.filter((kind) => kind === 'hand')).toHaveLength(1);
});

it('warms the reader that is asked first', () => {
  const { photos, asked, warmed } = madeUp({});
  photos.warm();
  expect(warmed).toEqual(['text']);
  expect(asked).toEqual([]);
});

it('has every reader that will be asked load while the first one looks', async () => {
  const before: string[][] = [];
  const { photos, warmed } = madeUp(
    {
      text: async () => {
        before.push([...warmed]);
        return [];
      },
    },
    none,
    2,
  );
  await photos.check(blob);
  expect(before[0]).toEqual(['text', 'hand']);
  expect(warmed).toEqual(['text', 'hand']);
});

function madeUpReaders() {
  const reader: WorkerReader = { read: async () => [], warm: () => {}, end: () => {}, lives: () => false };
  return { text: reader, emblem: reader, hand: reader, face: reader };
}
