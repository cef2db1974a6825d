import type { Contest } from '../../rules/contests/schema.ts';
import { packNames, readPacks } from '../judge/packs.ts';

/** Every contest of a province, its regencies and cities, and the whole country whose names count on a day. */
export const contestsInForce = (province: string, day: string): Contest[] =>
  readPacks(packNames().filter((name) => name.province === undefined || name.province === province))
    .flatMap(({ contests }) => contests)
    .filter(({ stages }) => stages.start <= day && day <= stages.end);
