import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { plainRegion } from '../../rules/contests/in-force.ts';
import names from '../../rules/contests/regions.json' with { type: 'json' };
import { type Contest, Pack } from '../../rules/contests/schema.ts';

/** A file for the built extension, relative to its root. */
export interface PublicFile {
  path: string;
  contents: string;
}

/** One line of `contests/index.json`. */
export type ContestListing = Pick<Contest, 'id' | 'name' | 'office' | 'region' | 'stages'>;

const provinceOf = (contest: Contest): string => contest.region.slice(0, 2) || 'national';

/** A pack file ends in its province (`dpd-2024-36`); one without is national and may hold contests of any region. */
const fileProvince = (file: string): string | undefined => /-(\d{2})\.json$/.exec(file)?.[1];

/**
 * The packs in a folder, validated.
 * @param region leave out for all; else only the files that a person of this region needs
 * @throws when a file does not meet the schema, naming it
 */
export function readPacks(dir: string, region?: string): Pack[] {
  const own = region === undefined ? undefined : plainRegion(region).slice(0, 2);
  const files = readdirSync(dir)
    .filter((file) => file.endsWith('.json'))
    .filter((file) => own === undefined || (fileProvince(file) ?? own) === own);
  return files.sort().map((file) => {
    const parsed = Pack.safeParse(JSON.parse(readFileSync(join(dir, file), 'utf8')));
    if (!parsed.success) throw new Error(`${file}: ${parsed.error.message}`);
    return parsed.data;
  });
}

/**
 * What the build puts beside the code: `contests/national.json`, one pack a province (`contests/36.json`) with all its
 * contests, and `contests/index.json`, which lists every contest without its tickets.
 * @param dir folder of pack files, `rules/contests/packs`
 */
export function compiledPacks(dir: string): PublicFile[] {
  const contests = readPacks(dir).flatMap((pack) => pack.contests);
  const listing = contests.map(
    ({ id, name, office, region, stages }): ContestListing => ({ id, name, office, region, stages }),
  );
  const provinceName = (id: string): string =>
    Object.entries(names).find(([code]) => code === id)?.[1] ?? 'Nasional';
  const packs = [...new Set(contests.map(provinceOf))].sort().map(
    (id): Pack => ({
      schema: 1,
      id,
      name: provinceName(id),
      source: 'rules/contests/packs',
      contests: contests.filter((contest) => provinceOf(contest) === id),
    }),
  );
  return [
    ...packs.map((pack) => ({ path: `contests/${pack.id}.json`, contents: JSON.stringify(pack) })),
    { path: 'contests/index.json', contents: JSON.stringify(listing) },
  ];
}
