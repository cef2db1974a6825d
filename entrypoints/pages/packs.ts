import { browser } from 'wxt/browser';
import { contoh } from '../../rules/contests/contoh.ts';
import { packIdsFor } from '../../rules/contests/in-force.ts';
import { namesNobody, oneOfEach } from '../../rules/contests/one-of-each.ts';
import type { Contest, Pack } from '../../rules/contests/schema.ts';
import { ownPacks } from './own-packs.ts';

/** A contest as lists show it. */
export type ContestSummary = Pick<Contest, 'id' | 'name' | 'region' | 'stages'>;

/** A file of the package. The build has validated it, so its shape is known. */
export async function packaged<T>(path: string): Promise<T> {
  // The path type lists only what lies in public/; these files are made by the build.
  const response = await fetch(new URL(path, browser.runtime.getURL('/')));
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response.json();
}

/** The packs of the given ids, see `packIdsFor`. */
export const packs = (ids: readonly string[]): Promise<Pack[]> =>
  Promise.all(ids.map((id) => packaged<Pack>(`contests/${id}.json`)));

/** What was brought, one pack after the other. */
const ownContests = async (): Promise<Contest[]> => (await ownPacks()).flatMap(({ pack }) => pack.contests);

/** What comes with Ikrar, as lists show it, the training contest first. */
const ourContests = async (): Promise<ContestSummary[]> => [
  ...contoh.contests,
  ...(await packaged<ContestSummary[]>('contests/index.json')),
];

/** Ids of the contests that come with Ikrar. */
export const ourContestIds = async (): Promise<ReadonlySet<string>> =>
  new Set((await ourContests()).map(({ id }) => id));

/** Every contest that comes with Ikrar or was brought, the training one first. */
export async function contestIndex(): Promise<ContestSummary[]> {
  const ours = await ourContests();
  const taken = new Set(ours.map(({ id }) => id));
  const own = oneOfEach(await ownContests())
    .filter((one) => !taken.has(one.id) || !namesNobody(one))
    .map(({ id, name, region, stages }) => ({ id, name, region, stages }));
  const counting = new Map<string, ContestSummary>([...ours, ...own].map((one) => [one.id, one]));
  const [training, ...others] = ours;
  const order = [...(training ? [training] : []), ...own, ...others].map(({ id }) => id);
  return [...new Set(order)].flatMap((id) => counting.get(id) ?? []);
}

/** Contests by id, whatever the day; unknown ids are left out. */
export async function contestsById(ids: readonly string[]): Promise<Contest[]> {
  const wanted = ({ id }: { id: string }) => ids.includes(id);
  const near = oneOfEach([...(await ownContests()), ...contoh.contests].filter(wanted));
  if (near.length === new Set(ids).size && !near.some(namesNobody)) return near;
  const index = await packaged<ContestSummary[]>('contests/index.json');
  const regions = index.filter(wanted).map(({ region }) => region);
  const needed = new Set(regions.map((region) => packIdsFor(region).at(-1) ?? 'national'));
  const found = (await packs([...needed])).flatMap((pack) => pack.contests);
  return oneOfEach([...near, ...found.filter(wanted)]);
}
