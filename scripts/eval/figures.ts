import { warned } from './everyday.ts';
import type { Share } from './interval.ts';
import type { Measured } from './measure.ts';
import { levels } from './readers.ts';
import type { Judged } from './slices.ts';
import { f1, falseAlarms, recall, type Tally, tally } from './tally.ts';

/** What is recorded, aimed at, and must not get worse. */
export interface Figure {
  id: string;
  name: string;
  better: 'higher' | 'lower';
  aim: number;
  /** How much worse than recorded is let pass. */
  tolerance: number;
  of: (measured: Measured) => Share;
}

const noticed = (posts: readonly Judged[]): Tally =>
  tally(posts, ({ verdict }) => levels['warn or hint'](verdict));

export const figures: readonly Figure[] = [
  {
    id: 'recall',
    name: 'violations that get a warning or a hint',
    better: 'higher',
    aim: 0.85,
    tolerance: 0.005,
    of: ({ posts }) => recall(noticed(posts)),
  },
  {
    id: 'explicitRecall',
    name: 'of which said outright about somebody named',
    better: 'higher',
    aim: 0.95,
    tolerance: 0.005,
    of: ({ posts }) => recall(noticed(posts.filter(({ how }) => how === 'explicit'))),
  },
  {
    id: 'okWarned',
    name: 'ordinary and neutral political posts that get a warning',
    better: 'lower',
    aim: 0.03,
    tolerance: 0.002,
    of: ({ posts }) => falseAlarms(tally(posts, ({ verdict }) => levels.warn(verdict))),
  },
  {
    id: 'everydayWarnedPilkada',
    name: 'everyday posts that get a warning, Pilkada campaign',
    better: 'lower',
    aim: 0.003,
    tolerance: 0.0003,
    of: ({ everyday }) => warned(everyday.pilkada),
  },
  {
    id: 'everydayWarnedPemilu',
    name: 'everyday posts that get a warning, Pemilu campaign',
    better: 'lower',
    aim: 0.003,
    tolerance: 0.0003,
    of: ({ everyday }) => warned(everyday.pemilu),
  },
  {
    id: 'f1',
    name: 'F1, warnings and hints together',
    better: 'higher',
    aim: 0.88,
    tolerance: 0.005,
    of: ({ posts }) => f1(noticed(posts)),
  },
];
