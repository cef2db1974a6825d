import { expect, test } from 'vitest';
import type { PhotoSignal } from '../../rules/draft.ts';
import { type Look, type SeenSign, withPictures } from './pictures.ts';

const sign = (value: string): SeenSign => ({
  kind: 'text',
  value,
  confidence: 1,
  box: { x: 0, y: 0, width: 1, height: 1 },
});
const look = (signs: SeenSign[], signals: PhotoSignal[]): Look => ({
  file: new File([], 'a.jpg'),
  done: true,
  signs,
  signals,
  finished: Promise.resolve(),
});
const draft = { activity: 'post', text: '' } as const;

test('what one picture says stands in its own signs, and in no sentence of another', () => {
  const first = look(
    [sign('a'), sign('b')],
    [{ id: 'call', start: 1, end: 2, sentence: 7, contest: 'satu' }],
  );
  const second = look(
    [sign('c')],
    [
      { id: 'win', start: 0, end: 1, sentence: 7 },
      { id: 'photo-prop', start: 0, end: 1, sentence: -1 },
    ],
  );
  const { photo = [], photoSignals = [] } = withPictures(draft, [first, second]);
  expect(photo.map(({ value }) => value)).toEqual(['a', 'b', 'c']);
  expect(photoSignals.map(({ id, start, end }) => [id, start, end])).toEqual([
    ['call', 1, 2],
    ['win', 2, 3],
    ['photo-prop', 2, 3],
  ]);
  const [call, win, prop] = photoSignals;
  expect(call).toMatchObject({ sentence: 7, contest: 'satu' });
  expect(win?.sentence).not.toBe(7);
  expect(prop?.sentence).toBe(-1);
});

test('without pictures a draft stays what it is', () => {
  expect(withPictures(draft, [look([], [])])).toBe(draft);
});
