// @vitest-environment node
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { contoh } from '../../rules/contests/contoh.ts';
import { parties } from '../../rules/contests/parties.ts';
import { type Contest, Pack } from '../../rules/contests/schema.ts';
import { compiledPacks, readPacks } from './compiled-packs.ts';
import { buildPacks, packText, regionsText } from './packs.ts';

const root = join(import.meta.dirname, '..', '..');
const data = process.env.IKRAR_DATA ?? join(root, '..', 'shared', 'data');
const folder = join(root, 'rules', 'contests', 'packs');
const packs = readPacks(folder);
const contests = packs.flatMap((pack) => pack.contests);

const ticketsOf = (like: RegExp) =>
  contests.filter(({ id }) => like.test(id)).flatMap(({ tickets }) => tickets);
const duplicates = (values: readonly string[]) => values.filter((value, at) => values.indexOf(value) !== at);
const fieldOf = (contest: Contest): number => Math.max(...contest.tickets.map(({ number }) => number ?? 0));

test('ids of packs and contests are unique, the training pack included', () => {
  expect(duplicates([...packs, contoh].map(({ id }) => id))).toEqual([]);
  expect(duplicates([...contests, ...contoh.contests].map(({ id }) => id))).toEqual([]);
});

test.each([
  [/^pilkada-2024-/, 1594],
  [/^dpr-ri-2024-/, 9917],
  [/^dpr-ri-2019-/, 5550],
  [/^dpd-2024-/, 668],
  [/^partai-2024/, 24],
  [/^partai-2019/, 20],
  [/^pilpres-2019$/, 2],
  [/^pilpres-2024$/, 3],
  [/^pilkada-2020-/, 5],
])('%s holds %i tickets', (like, count) => {
  expect(ticketsOf(like)).toHaveLength(count);
});

test('Pilkada 2024 has 1,557 pairs and 37 empty columns in 37 provinces and 508 regencies and cities', () => {
  const tickets = ticketsOf(/^pilkada-2024-/);
  expect(tickets.filter(({ members }) => members.length === 2)).toHaveLength(1557);
  expect(
    tickets.filter(({ members, nicknames }) => !members.length && nicknames?.includes('kolom kosong')),
  ).toHaveLength(37);
  expect(contests.filter(({ id }) => /^pilkada-2024-\d\d$/.test(id))).toHaveLength(37);
  expect(contests.filter(({ id }) => /^pilkada-2024-\d{4}$/.test(id))).toHaveLength(508);
});

test('ballot numbers run from 1 without a gap wherever there is one list', () => {
  const single = contests.filter(({ office }) =>
    ['presiden', 'gubernur', 'bupati', 'walikota', 'dpd'].includes(office),
  );
  const gaps = single.filter((contest) => {
    const numbers = contest.tickets.map(({ number }) => number);
    return new Set(numbers).size !== numbers.length || fieldOf(contest) !== numbers.length;
  });
  expect(gaps.map(({ id }) => id)).toEqual([]);
});

test('no list is longer than its ballot paper: 10 a party in DPR, 6 pairs in Pilkada', () => {
  expect(Math.max(...contests.filter(({ office }) => office === 'dpr-ri').map(fieldOf))).toBe(10);
  expect(
    Math.max(...contests.filter(({ id }) => id.startsWith('pilkada-')).map(fieldOf)),
  ).toBeLessThanOrEqual(6);
});

test('stage days come in order', () => {
  const disordered = [...contests, ...contoh.contests].filter(({ stages: s }) => {
    const days = [
      s.start,
      s.registration,
      s.candidates,
      s.numbers,
      s.campaign,
      s.quiet,
      s.vote,
      s.end,
    ].filter((day) => day !== undefined);
    return days.some((day, at) => day < (days[at - 1] ?? day));
  });
  expect(disordered.map(({ id }) => id)).toEqual([]);
});

test('parties of tickets are known', () => {
  const known = new Set(parties.map(({ id }) => id));
  const unknown = contests
    .flatMap(({ tickets }) => tickets.flatMap((ticket) => ticket.parties ?? []))
    .filter((id) => !known.has(id));
  expect(unknown).toEqual([]);
});

test('names are plain: no brackets, digits, degrees, ranks or shouting', () => {
  const names = contests.flatMap(({ tickets }) =>
    tickets.flatMap(({ members }) => members.map(({ name }) => name)),
  );
  const dirty = names.filter(
    (name) =>
      /[()\d,?/"]|\b(?:TNI|Purn|Drs|S\.\s?H|S\.\s?E|M\.\s?Si)\b|\p{Lu}{5}/u.test(name) || name.length < 3,
  );
  expect(dirty).toEqual([]);
});

test('the training pack meets the schema and stands in a region nobody has', () => {
  expect(Pack.parse(contoh)).toEqual(contoh);
  const files = compiledPacks(folder);
  expect(files.some(({ contents }) => contents.includes('contoh-kabupaten'))).toBe(false);
});

test('the compiled files hold every contest once', () => {
  const files = compiledPacks(folder);
  const compiled = files
    .filter(({ path }) => path !== 'contests/index.json')
    .flatMap(({ contents }) => Pack.parse(JSON.parse(contents)).contests);
  expect(compiled.map(({ id }) => id).sort()).toEqual(contests.map(({ id }) => id).sort());
  expect(files.map(({ path }) => path)).toContain('contests/36.json');
  expect(files).toHaveLength(40);
});

test('a region reads its own and the national files only', () => {
  const ids = readPacks(folder, '36.03').map(({ id }) => id);
  expect(ids).toEqual([
    'dpd-2024-36',
    'dpr-ri-2019-36',
    'dpr-ri-2024-36',
    'partai-2019',
    'partai-2024',
    'pilkada-2024-36',
    'pilpres-2019',
    'pilpres-2024',
  ]);
});

// The lists themselves stay outside the repository; a checkout without them has nothing to generate from.
if (existsSync(join(data, 'candidates')))
  test('the generator writes the same bytes again', () => {
    const built = buildPacks(data);
    const changed = built.packs.filter(
      (pack) => readFileSync(join(folder, `${pack.id}.json`), 'utf8') !== packText(pack),
    );
    expect(changed.map(({ id }) => id)).toEqual([]);
    expect(built.packs.map(({ id }) => id).sort()).toEqual(packs.map(({ id }) => id).sort());
    expect(readFileSync(join(root, 'rules', 'contests', 'regions.json'), 'utf8')).toBe(
      regionsText(built.regions),
    );
  });
