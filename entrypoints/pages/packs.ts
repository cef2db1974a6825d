import { browser } from 'wxt/browser';
import { contoh } from '../../rules/contests/contoh.ts';
import { packIdsFor } from '../../rules/contests/in-force.ts';
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

/** The first of each id. */
function firstOfEach<One extends { id: string }>(all: readonly One[]): One[] {
  const seen = new Map<string, One>();
  for (const one of all) if (!seen.has(one.id)) seen.set(one.id, one);
  return [...seen.values()];
}

/** Every contest that comes with Ikrar or was brought, the training one first. */
export async function contestIndex(): Promise<ContestSummary[]> {
  const own = (await ownContests()).map(({ id, name, region, stages }) => ({ id, name, region, stages }));
  const ours = await packaged<ContestSummary[]>('contests/index.json');
  return firstOfEach([...contoh.contests, ...own, ...ours]);
}

/** Contests by id, whatever the day; unknown ids are left out. */
export async function contestsById(ids: readonly string[]): Promise<Contest[]> {
  const wanted = ({ id }: { id: string }) => ids.includes(id);
  const near = firstOfEach([...contoh.contests, ...(await ownContests())].filter(wanted));
  if (near.length === new Set(ids).size) return near;
  const index = await packaged<ContestSummary[]>('contests/index.json');
  const regions = index.filter(wanted).map(({ region }) => region);
  const needed = new Set(regions.map((region) => packIdsFor(region).at(-1) ?? 'national'));
  const found = (await packs([...needed])).flatMap((pack) => pack.contests);
  return firstOfEach([...near, ...found.filter(wanted)]);
}
