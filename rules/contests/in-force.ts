import { oneOfEach } from './one-of-each.ts';
import type { Contest, Pack } from './schema.ts';
import type { Day } from './stage.ts';

/** A region code as people and files write it (`36`, `36.03`, `3603`), in the form contests use. */
export const plainRegion = (region: string): string => region.replaceAll('.', '');

/** Whether a contest is held where this person lives: the whole country, their province, their regency or city. */
export function reaches(contest: Pick<Contest, 'region'>, region: string): boolean {
  return plainRegion(region).startsWith(contest.region);
}

/** Whether a contest's stages run on a day, its first and last included. */
export const runsOn = ({ stages }: Pick<Contest, 'stages'>, day: Day): boolean =>
  stages.start <= day && day <= stages.end;

/**
 * The contests whose names count on a day for a person of a region.
 * @param region Kemendagri code, with or without the dot; `''` for a person who gave none: national contests only.
 * @example contestsFor('36.03', '2024-10-15', packs).map((c) => c.id) // ['pilkada-2024-36', 'pilkada-2024-3603']
 */
export function contestsFor(region: string, day: Day, packs: readonly Pack[]): Contest[] {
  return packs.flatMap((pack) =>
    pack.contests.filter((contest) => reaches(contest, region) && runsOn(contest, day)),
  );
}

/** The packs with own ones before them, each contest in one of them only, see `oneOfEach`. */
export function withOwn(own: readonly Pack[], ours: readonly Pack[]): Pack[] {
  const all = [...own, ...ours];
  const counting = new Set(oneOfEach(all.flatMap(({ contests }) => contests)));
  return all.map((pack) => ({ ...pack, contests: pack.contests.filter((one) => counting.has(one)) }));
}

/** Ids of the compiled packs (`contests/<id>.json`) that a person of a region needs. */
export function packIdsFor(region: string): string[] {
  const province = plainRegion(region).slice(0, 2);
  return province.length === 2 ? ['national', province] : ['national'];
}
