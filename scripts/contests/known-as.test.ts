// @vitest-environment node
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Contest, Ticket } from '../../rules/contests/schema.ts';
import { createJudge } from '../../rules/engine/judge.ts';
import { lexicon } from '../../rules/engine/lexicon.ts';
import { nameWords } from '../../rules/engine/names.ts';
import { everydayWords } from '../../rules/language/everyday-words.ts';
import { readPacks } from './compiled-packs.ts';
import { withKnownNames } from './known-as.ts';

const packs = readPacks(join(import.meta.dirname, '..', '..', 'rules', 'contests', 'packs'));
const pilkada = packs.flatMap(({ contests }) => contests).filter(({ id }) => id.startsWith('pilkada-2024-'));

const pairOf = (region: string, number: number): Ticket | undefined =>
  pilkada.find(({ id }) => id === `pilkada-2024-${region}`)?.tickets.find((one) => one.number === number);

test('a pair has its own name, what it is called and its slogan', () => {
  expect(pairOf('3578', 1)).toMatchObject({
    name: 'Erji',
    nicknames: ['Erji'],
    slogans: ['Surabaya BersinERJI', 'Surabaya BerenERJI'],
  });
  expect(pairOf('63', 2)?.members[0]).toMatchObject({ name: 'Raudatul Jannah', nicknames: ['Acil Odah'] });
});

test('a pair named by an everyday word goes by it only where it is called a pair', () => {
  const { name, nicknames, common } = pairOf('3515', 1) ?? {};
  expect({ name, nicknames, common }).toEqual({ nicknames: ['Paslon Baik', 'Pasangan Baik'] });
});

test('no name of one word that always counts is an everyday word: "Appi" is read as a fire', () => {
  const plain = pilkada
    .flatMap(({ tickets }) => tickets.flatMap((ticket) => [ticket, ...ticket.members]))
    .flatMap(({ nicknames = [] }) => nicknames)
    .filter((name) => {
      const words = nameWords(name);
      return words.length < 2 && words.every((word) => everydayWords.has(word) || lexicon().knows(word));
    });
  expect(plain).toEqual([]);
});

const without = ({ tickets, ...contest }: Contest): Contest => ({
  ...contest,
  tickets: tickets.map(({ number, members }) => ({ number, members: members.map(({ name }) => ({ name })) })),
});
const bare = pilkada.map(without);

test('names are added to those of the list', () => {
  const [contest] = withKnownNames(bare).filter(({ id }) => id === 'pilkada-2024-3509');
  expect(contest?.tickets[1]).toMatchObject({
    nicknames: ['Gus-Djos'],
    members: [{ name: 'Muhammad Fawait', nicknames: ['Gus Fawait'] }, { name: 'Djoko Susanto' }],
  });
});

test.each<[string, (contest: Contest) => Contest[], RegExp]>([
  ['another pair', (c) => [{ ...c, tickets: c.tickets.map((t) => ({ ...t, members: [] })) }], /meant for/],
  ['no such number', (c) => [{ ...c, tickets: [] }], /has no number/],
  ['no such contest', () => [], /No contest/],
])('a list that changed is told: %s', (_, change, message) => {
  const changed = bare.flatMap((contest) =>
    contest.id === 'pilkada-2024-3515' ? change(contest) : [contest],
  );
  expect(() => withKnownNames(changed)).toThrow(message);
});

const judgeIn = (region: string) =>
  createJudge({
    day: '2024-10-15',
    role: 'pns',
    contests: pilkada.filter(({ id }) => id === `pilkada-2024-${region}`),
  });

test.each([
  ['3515', 'Paslon BAIK pasti menang di Sidoarjo'],
  ['65', 'Alhamdulillah ZIAP menang telak'],
  ['3510', 'Gus Makki memang jos'],
  ['13', 'Gerak cepat untuk Sumbar!'],
])('is understood in %s: %s', (region, text) => {
  expect(judgeIn(region)({ activity: 'post', text }).verdict).toBe('warn');
});

test.each([
  ['3515', 'Pelayanan di RSUD Sidoarjo BAIK sekali, terima kasih'],
  ['3205', 'Selamat Hari SANTRI untuk semua di Garut'],
  ['91', 'Mari yo kita ke pantai Jayapura'],
  ['14', 'Nawaitu puasa esok hari karena Allah'],
  ['73', 'Saya kagum sama dia, masih muda sudah mandiri'],
  ['13', 'Pasangan nomor 1 memilih tagline "Gerak Cepat untuk Sumbar"'],
])('means nobody in %s: %s', (region, text) => {
  expect(judgeIn(region)({ activity: 'post', text }).verdict).toBe('clear');
});
