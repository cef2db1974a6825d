import { expect, test } from 'vitest';
import { provisionRows } from './provision-records.ts';
import { provisionOf } from './provisions.ts';
import { sources } from './sources.ts';

test('every provision has a title, a wording and a source', () => {
  const bare = provisionRows.filter(
    (row) => !row.title || row.wording.length < 10 || row.sources.length === 0,
  );
  expect(bare.map(({ id }) => id)).toEqual([]);
});

test('ids are unique, and SKB 2/2022 is complete: 7 for ethics, 13 for discipline', () => {
  const ids = provisionRows.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter((id) => /^KE\d$/.test(id))).toHaveLength(7);
  expect(ids.filter((id) => /^D\d+$/.test(id))).toHaveLength(13);
});

test('nothing that is only remembered or inferred may be shown', () => {
  const shaky = provisionRows.filter(
    ({ shown, confidence }) => shown && (confidence === 'memory' || confidence === 'inference'),
  );
  expect(shaky.map(({ id }) => id)).toEqual([]);
});

test('withheld provisions cannot be quoted by id', () => {
  expect(provisionOf('UU7-494')).toBeUndefined();
  expect(provisionOf('D6')?.title).toBe('SKB 2/2022, disiplin no. 6');
});

test('sources have an address, the seeds aside', () => {
  const without = Object.entries(sources).filter(
    ([key, source]) => !('url' in source) && !key.startsWith('seed-'),
  );
  expect(without).toEqual([]);
});
