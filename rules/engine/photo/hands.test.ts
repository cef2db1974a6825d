// @vitest-environment node
import { expect, test } from 'vitest';
import type { Contest } from '../../contests/schema.ts';
import { handSigns, safePose } from '../../regulation/hand-signs.ts';
import { hand } from '../cases/photo.ts';
import { stageDays } from '../cases/stage-table.ts';
import { contests, judgeWith } from '../fixture.ts';

const shows = (sign: string, change: Parameters<typeof judgeWith>[0] = {}): string => {
  const { verdict } = judgeWith(change)({ activity: 'photo', text: '', photo: [hand(sign)] });
  return { clear: '.', hint: '?', warn: '!' }[verdict];
};
const onEachDay = (sign: string): string => stageDays.map((day) => shows(sign, { day })).join(' ');

// Nobody stands, bakal calon, calon, masa tenang, after the vote, long after; the ballot has 1 to 3.
test.each([
  ['jempol', '. ? ? ? . .'],
  ['hati-korea', '. ? ? ? . .'],
  ['telunjuk', '. . ? ? . .'],
  ['dua-jari', '. . ? ? . .'],
  ['tiga-jari', '. . ? ? . .'],
  ['metal', '. . ? ? . .'],
  ['empat-jari', '. . . . . .'],
  ['lima-jari', '. . . . . .'],
  [safePose.id, '. . . . . .'],
])('%s', (sign, at) => expect(onEachDay(sign)).toBe(at));

test('no hand sign warns by itself, for anybody', () => {
  const all = handSigns.flatMap(({ id }) =>
    (['pns', 'spouse', 'institution', 'non-asn'] as const).map((role) => shows(id, { role })),
  );
  expect(all).not.toContain('!');
});

test('a number means what it means on the ballots where the person lives', () => {
  const [regency] = contests;
  const four: Contest[] = regency
    ? [{ ...regency, tickets: regency.tickets.map((ticket, i) => ({ ...ticket, number: i + 3 })) }]
    : [];
  expect(shows('empat-jari', { contests: four })).toBe('?');
  expect(shows('dua-jari', { contests: four })).toBe('.');
  expect(shows('dua-jari', { contests: [] })).toBe('.');
});

test('on the day of the vote a finger is inked', () => {
  expect(shows('telunjuk', { day: '2024-11-27' })).toBe('.');
  expect(shows('dua-jari', { day: '2024-11-27' })).toBe('?');
});
