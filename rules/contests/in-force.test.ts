import { expect, test } from 'vitest';
import { contoh } from './contoh.ts';
import { contestsFor, packIdsFor, withOwn } from './in-force.ts';
import type { Contest, Pack } from './schema.ts';

const stages = {
  start: '2024-01-26',
  candidates: '2024-09-22',
  quiet: '2024-11-24',
  vote: '2024-11-27',
  end: '2025-02-20',
};
const contest = (id: string, region: string): Contest => ({
  id,
  name: id,
  office: 'bupati',
  region,
  stages,
  tickets: [],
});
const pack: Pack = {
  schema: 1,
  id: 'test',
  name: 'test',
  source: 'test',
  contests: [
    contest('negara', ''),
    contest('banten', '36'),
    contest('tangerang', '3603'),
    contest('lebak', '3602'),
  ],
};
const idsFor = (region: string, day: string) => contestsFor(region, day, [pack, contoh]).map(({ id }) => id);

test.each([
  ['36.03', ['negara', 'banten', 'tangerang']],
  ['3602', ['negara', 'banten', 'lebak']],
  ['36', ['negara', 'banten']],
  ['3', ['negara']],
  ['', ['negara']],
])('a person of "%s" has %j', (region, ids) => {
  expect(idsFor(region, '2024-10-15')).toEqual(ids);
});

test.each([
  ['2024-01-25', 0],
  ['2024-01-26', 3],
  ['2025-02-20', 3],
  ['2025-02-21', 0],
])('on %s there are %i contests in Tangerang', (day, count) => {
  expect(idsFor('3603', day)).toHaveLength(count);
});

test('a person needs the national file and the one of the province', () => {
  expect(packIdsFor('36.03')).toEqual(['national', '36']);
  expect(packIdsFor('')).toEqual(['national']);
});

test('a contest counts as the pack before ours says, days and all', () => {
  const own = { ...pack, id: 'own', contests: [{ ...contest('lebak', '3602'), name: 'own' }] };
  const moved = { ...contest('banten', '36'), stages: { ...stages, end: '2024-10-01' } };
  const all = withOwn([own, { ...pack, contests: [contest('lebak', '3602'), moved] }], [pack]);
  const there = contestsFor('3602', '2024-10-15', all);
  expect(there.map(({ id, name }) => [id, name])).toEqual([
    ['lebak', 'own'],
    ['negara', 'negara'],
  ]);
});
