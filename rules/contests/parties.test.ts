import { expect, it } from 'vitest';
import { squeeze } from '../engine/form.ts';
import { everydayWords } from '../language/everyday-words.ts';
import { parties } from './parties.ts';
import { partyBallots } from './party-ballots.ts';

it('has the ballot of every party, and of no other', () => {
  expect(Object.keys(partyBallots).toSorted()).toEqual(parties.map(({ id }) => id).toSorted());
});

it('knows which short names are everyday words', () => {
  const isEveryday = (name: string) => everydayWords.has(squeeze(name.toLowerCase()));
  expect(parties.flatMap(({ risky = [] }) => risky.filter(isEveryday))).toEqual([]);
  expect(parties.flatMap(({ everyday = [] }) => everyday.filter((name) => !isEveryday(name)))).toEqual([]);
});
