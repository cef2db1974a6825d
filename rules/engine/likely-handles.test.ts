import { expect, test } from 'vitest';
import { contests } from './fixture.ts';
import { likelyHandles } from './likely-handles.ts';

const handlesIn = (place: number): string[] => {
  const contest = contests[place];
  return (contest?.tickets ?? []).flatMap((ticket) =>
    contest ? likelyHandles(contest, ticket).map(({ handle }) => handle) : [],
  );
};

test('a full name and the name of a pair are handles', () => {
  expect(handlesIn(0)).toEqual(expect.arrayContaining(['candracontohari', 'ranggamisalkara']));
});

test('a name that many carry is none', () => {
  expect(handlesIn(contests.length - 1)).toContain('tarmizigandrungan');
  expect(handlesIn(contests.length - 1)).not.toContain('budisantoso');
});

test('only for the head of a country or region', () => {
  const [contest] = contests;
  const [ticket] = contest?.tickets ?? [];
  expect(contest && ticket && likelyHandles({ ...contest, office: 'dpd' }, ticket)).toEqual([]);
});
