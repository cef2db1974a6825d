import { contoh } from '../contests/contoh.ts';
import { withOrdinaryWords } from '../contests/ordinary.ts';
import type { Contest, Stages } from '../contests/schema.ts';
import type { Draft } from '../draft.ts';
import type { Finding, Verdict } from '../verdict.ts';
import { createJudge } from './judge.ts';
import type { Situation } from './situation.ts';

/** For tests: the days of the vote of 2024 on heads of regions. */
export const stages: Stages = {
  start: '2024-01-26',
  candidates: '2024-09-22',
  quiet: '2024-11-24',
  vote: '2024-11-27',
  end: '2025-02-20',
};

/** For tests: the invented contest of the training page, and one whose people have names that many carry. */
const city: Contest = {
  id: 'uji-kota',
  name: 'Pemilihan Wali Kota Uji',
  office: 'walikota',
  region: '9998',
  stages,
  tickets: [
    {
      number: 1,
      members: [
        { name: 'Budi Santoso', common: ['Budi'] },
        { name: 'Risma Wulandari', common: ['Risma'] },
      ],
      common: ['Perubahan'],
    },
    { number: 2, members: [{ name: 'Tarmizi Gandrungan' }, { name: 'Oktaviani Selomerto' }] },
  ],
};

export const contests: readonly Contest[] = [...contoh.contests, withOrdinaryWords(city)];
export const campaign: Situation = { day: '2024-10-15', role: 'pns', contests };

/** A judge for the campaign of the invented contests, or another situation. */
export const judgeWith = (change: Partial<Situation> = {}): ((draft: Draft) => Verdict) =>
  createJudge({ ...campaign, ...change });

export const post = (text: string): Draft => ({ activity: 'post', text });

/** The words that carry a finding, for reading in a test. */
export const wordsOf = (text: string, finding: Finding | undefined): string[] =>
  (finding?.evidence ?? []).map(({ start, end }) => text.slice(start, end));

/** A number as a word that no language has: 407 is `jixbixmix`. */
export const asWord = (number: number): string =>
  String(number)
    .split('')
    .map((digit) => `${'bdfhjklmnp'.charAt(Number(digit))}ix`)
    .join('');

/** A list that counts in `reads` how often it is looked at: work that can be compared on any machine. */
export function counted<Item>(list: Item[]): { list: Item[]; reads: () => number } {
  let reads = 0;
  const watched = new Proxy(list, {
    get: (target, key) => {
      reads++;
      return Reflect.get(target, key);
    },
  });
  return { list: watched, reads: () => reads };
}
