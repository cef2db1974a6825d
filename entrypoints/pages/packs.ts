import { browser } from 'wxt/browser';
import { contoh } from '../../rules/contests/contoh.ts';
import { packIdsFor } from '../../rules/contests/in-force.ts';
import type { Contest, Pack } from '../../rules/contests/schema.ts';

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

/** Every contest that comes with Ikrar, the training one first. */
export async function contestIndex(): Promise<ContestSummary[]> {
  return [...contoh.contests, ...(await packaged<ContestSummary[]>('contests/index.json'))];
}

/** Contests by id, whatever the day; unknown ids are left out. */
export async function contestsById(ids: readonly string[]): Promise<Contest[]> {
  const training = contoh.contests.filter(({ id }) => ids.includes(id));
  if (training.length === ids.length) return training;
  const index = await packaged<ContestSummary[]>('contests/index.json');
  const regions = index.filter(({ id }) => ids.includes(id)).map(({ region }) => region);
  const needed = new Set(regions.map((region) => packIdsFor(region).at(-1) ?? 'national'));
  const found = (await packs([...needed])).flatMap((pack) => pack.contests);
  return [...training, ...found.filter(({ id }) => ids.includes(id))];
}
