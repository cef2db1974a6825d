import { expect, it, vi } from 'vitest';
import { type PhotoResult, refusal } from '../../photos/result.ts';
import { photoOptionsFrom } from './options.ts';
import { photoLine } from './photo-line.ts';

const box = { x: 0.12345, y: 0, width: 1, height: 0.5 };
const result: PhotoResult = {
  seen: [
    { kind: 'text', value: 'COBLOS', confidence: 0.98765, box },
    { kind: 'hand', value: 'one', confidence: 0.5, box },
    { kind: 'text', value: 'NO 1', confidence: 1, box },
  ],
  looked: ['text', 'hand'],
  failed: [],
  ms: { text: 300 },
};
const judge = vi.fn(() => ({ verdict: 'warn' as const, findings: [] }));

it('says the verdict on all that was seen, each sign with its place, and the text by itself', () => {
  expect(photoLine('a.jpg', { result, ms: 400 }, judge)).toMatchObject({
    file: 'a.jpg',
    verdict: 'warn',
    signals: [
      {
        kind: 'text',
        value: 'COBLOS',
        confidence: 0.988,
        box: { x: 0.123, y: 0, width: 1, height: 0.5 },
      },
      { kind: 'hand', value: 'one' },
      { kind: 'text', value: 'NO 1' },
    ],
    text: 'COBLOS\nNO 1',
    ms: 400,
  });
  expect(judge).toHaveBeenLastCalledWith({ activity: 'photo', text: '', photo: result.seen });
});

it.each([
  ['was refused', refusal('heic'), 'heic'],
  [
    'no reader could look at',
    { ...result, looked: [], failed: [{ kind: 'text', reason: 'missing' }] },
    'missing',
  ],
] satisfies [string, PhotoResult, string][])('has no verdict on what %s', (_, unlooked, reason) => {
  const line = photoLine('a.jpg', { result: unlooked, ms: 1 }, judge);
  expect(line).toMatchObject({ verdict: null, signals: [], text: '', reason });
});

it('takes one folder, and the options of judge', () => {
  expect(photoOptionsFrom(['foto', '--contests', 'a,b', '--pack', 'p.json', '--date', '2024-10-10'])).toEqual(
    {
      folder: 'foto',
      pack: 'p.json',
      contests: ['a', 'b'],
      date: '2024-10-10',
      region: '',
      role: 'pns',
      list: false,
    },
  );
  for (const wrong of [[], ['a', 'b'], ['a', '--date', '2024-13-01'], ['a', '--size', '3']]) {
    expect(photoOptionsFrom(wrong)).toHaveProperty('error');
  }
});
