import { expect, it } from 'vitest';
import { referencesFrom } from './references.ts';

const face = (contest: string) => ({ contest, ticket: 0, name: 'Contoh', embedding: [0.1, -0.2] });
const features = {
  width: 256,
  height: 256,
  x: [1],
  y: [2],
  scale: [1],
  bits: [1, 2, 3, 4, 5, 6, 7, 8],
  clear: [1, 2, 3, 4, 5, 6, 7, 8],
};
const emblem = (contest: string) => ({ contest, ticket: 1, name: 'Contoh', features });

it('compares with the contests in force only', () => {
  const stored = { faces: [face('here'), face('there')], emblems: [emblem('there'), emblem('here')] };
  expect(referencesFrom({ stored, contests: ['here'] })).toEqual({
    faces: [face('here')],
    emblems: [emblem('here')],
  });
});

it.each([
  ['nothing', undefined],
  ['nothing stored', { contests: ['here'] }],
  [
    'a picture in place of numbers',
    { stored: { faces: [{ ...face('here'), embedding: 'data:' }], emblems: [] }, contests: ['here'] },
  ],
])('compares with nothing when it is told %s', (_, answer) => {
  expect(referencesFrom(answer)).toEqual({ faces: [], emblems: [] });
});
