import { expect, it } from 'vitest';
import { learnedVersion } from '../../photos/learn/learned.ts';
import { packsFrom, referencesFrom } from './references.ts';

const face = (contest: string) => ({
  contest,
  ticket: 0,
  name: 'Contoh',
  picture: 'a1',
  embedding: [0.1, -0.2],
});
const features = {
  width: 256,
  height: 256,
  x: [1],
  y: [2],
  scale: [1],
  bits: [1, 2, 3, 4, 5, 6, 7, 8],
  clear: [1, 2, 3, 4, 5, 6, 7, 8],
};
const emblem = (contest: string) => ({ contest, ticket: 1, name: 'Contoh', picture: 'b2', features });
const pack = (change: object = {}) => ({
  version: learnedVersion,
  faces: [],
  emblems: [],
  ends: {},
  ...change,
});

it('compares with the contests in force only, of all packs', () => {
  const stored = {
    one: pack({ faces: [face('here'), face('there')] }),
    two: pack({ emblems: [emblem('there'), emblem('here')] }),
  };
  expect(referencesFrom({ stored, contests: ['here'] })).toMatchObject({
    faces: [face('here')],
    emblems: [emblem('here')],
  });
});

it('asks for as much sureness as the strictest pack', () => {
  const stored = {
    one: pack({ least: { text: 0.9, face: 0.6 } }),
    two: pack({ least: { face: 0.7 } }),
    three: pack(),
  };
  expect(referencesFrom({ stored, contests: [] }).least).toEqual({
    text: 0.9,
    face: 0.7,
    hand: 0,
    emblem: 0,
  });
});

it.each([
  ['nothing', undefined],
  ['nothing stored', { contests: ['here'] }],
  [
    'a picture in place of numbers',
    { stored: { one: pack({ faces: [{ ...face('here'), embedding: 'data:' }] }) }, contests: ['here'] },
  ],
])('compares with nothing when it is told %s', (_, answer) => {
  expect(referencesFrom(answer)).toMatchObject({ faces: [], emblems: [] });
});

it('leaves out what other code has computed, and keeps the rest', () => {
  const stored = { old: pack({ version: learnedVersion - 1 }), sound: pack(), broken: 7 };
  expect(Object.keys(packsFrom(stored))).toEqual(['sound']);
});
