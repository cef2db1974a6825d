import { readFileSync } from 'node:fs';
import { plainRegion } from '../../rules/contests/in-force.ts';
import { withOrdinaryWords } from '../../rules/contests/ordinary.ts';
import type { Contest, Pack } from '../../rules/contests/schema.ts';
import { type Day, type Stage, stageOn } from '../../rules/contests/stage.ts';
import type { Situation } from '../../rules/engine/situation.ts';
import { type Occasion, occasionOf } from '../../tests/corpora/sources.ts';
import { packNames, readPacks } from '../judge/packs.ts';
import type { Text } from './posts.ts';
import type { Judge, Reader } from './readers.ts';

/** Contests that are no part of the product. */
const measuring: readonly URL[] = [
  new URL('../../tests/corpora/contests/pilkada-2017-31.json', import.meta.url),
];

const national = (): Contest[] => {
  const extra = measuring.map((file): Pack => JSON.parse(readFileSync(file, 'utf8')));
  const packs = readPacks(packNames().filter(({ province }) => province === undefined));
  return [
    ...packs.flatMap(({ contests }) => contests),
    ...extra.flatMap(({ contests }) => contests.map(withOrdinaryWords)),
  ];
};

const inForce = ({ stages }: Contest, day: Day): boolean => stageOn(stages, day) !== 'none';

/** The contests of an occasion, the main one first. */
export function contestsOf({ contests }: Occasion): Contest[] {
  const known = national();
  return contests.map((id) => {
    const found = known.find((contest) => contest.id === id);
    if (!found) throw new Error(`no contest ${id}`);
    return found;
  });
}

/** On which no election of the past is in force any more. */
const between = '2026-06-01';

/** A day of a contest's every stage. */
export const dayOf: Record<Stage, (contest: Contest, occasion: Occasion) => Day> = {
  before: ({ stages }) => stages.registration ?? stages.start,
  candidates: (_, occasion) => occasion.day,
  quiet: ({ stages }) => stages.quiet,
  after: ({ stages }) => stages.end,
  none: () => between,
};

/** What is in force for a civil servant who writes at that stage of an occasion. */
export function situationAt(occasion: Occasion, stage: Stage): Situation {
  const contests = contestsOf(occasion);
  const [main] = contests;
  const day = main ? dayOf[stage](main, occasion) : occasion.day;
  return { day, role: 'pns', contests: contests.filter((contest) => inForce(contest, day)) };
}

/** A day and a place with everything in force there, for posts of ordinary life. */
export interface Setting {
  name: string;
  day: Day;
  region: string;
  /** Also what is held elsewhere in that province: far more names than anybody has. */
  wholeProvince?: true;
}

export const settings = {
  pilkada: { name: 'Pilkada campaign, one regency', day: '2024-10-15', region: '36.03' },
  pemilu: { name: 'Pemilu campaign, one regency', day: '2024-01-15', region: '36.03' },
  everything: {
    name: 'Pilkada campaign, a whole province',
    day: '2024-10-15',
    region: '32',
    wholeProvince: true,
  },
} as const satisfies Record<string, Setting>;
export type SettingId = keyof typeof settings;

/** Everything in force in a setting. */
export function situationIn({ day, region, wholeProvince }: Setting): Situation {
  const home = plainRegion(region);
  const packs = readPacks(
    packNames().filter(({ province }) => province === undefined || province === home.slice(0, 2)),
  );
  const reached = ({ region: held }: Contest): boolean =>
    home.startsWith(held) || (wholeProvince === true && held.startsWith(home));
  const contests = packs.flatMap((pack) => pack.contests);
  return {
    day,
    role: 'pns',
    contests: contests.filter((contest) => reached(contest) && inForce(contest, day)),
  };
}

/** A judge for texts of any source, each under its own election at that stage; made once for each election. */
export function judgeBySource(reader: Reader, stage: Stage): (text: Text) => ReturnType<Judge> {
  const made = new Map<Occasion, Judge>();
  return ({ source, text }) => {
    const occasion = occasionOf(source);
    const judge = made.get(occasion) ?? reader.create(situationAt(occasion, stage));
    made.set(occasion, judge);
    return judge({ activity: 'post', text });
  };
}
