import { expect, test } from 'vitest';
import { allowedCases } from './allowed-cases.ts';
import { channelOn, channels } from './channel.ts';
import { handSigns, poseLists } from './hand-signs.ts';
import { provisionRows } from './provision-records.ts';
import { sanctions } from './sanctions.ts';
import { neutralAccounts } from './suppress.ts';

test('the channel went from KASN to BKN on 24 August 2024', () => {
  const bodies = (day: string) => channelOn(day).steps.map(({ body }) => body);
  expect(bodies('2024-08-23')).toContain('KASN (sampai 2024)');
  expect(bodies('2024-08-24')).toEqual(['Bawaslu', 'BKN', 'PPK (Pejabat Pembina Kepegawaian)']);
  expect(channels.filter(({ to }) => to === undefined)).toHaveLength(1);
});

test('sanctions name known provisions, each in one level', () => {
  const named = sanctions.flatMap(({ provisions }) => provisions);
  const known = new Set(provisionRows.map(({ id }) => id));
  expect(named.filter((id) => !known.has(id))).toEqual([]);
  expect(new Set(named).size).toBe(named.length);
});

test('each list of poses has its signs', () => {
  const count = (list: string) => handSigns.filter(({ lists }) => lists.some((one) => one === list)).length;
  expect(Object.keys(poseLists).map((list) => [list, count(list)])).toEqual([
    ['bkn', 10],
    ['bawaslu-ntb', 9],
    ['kominfo-jateng', 10],
    ['bkn-detik', 10],
  ]);
});

test('the allowed cases are A1 to A22', () => {
  expect(allowedCases.map(({ id }) => id)).toEqual(Array.from({ length: 22 }, (_, at) => `A${at + 1}`));
});

test('neutral accounts are lower-case handles', () => {
  expect(neutralAccounts.filter((account) => !/^@[a-z0-9_]+$/.test(account))).toEqual([]);
});
