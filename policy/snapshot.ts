import type { Contest } from '../rules/contests/schema.ts';
import type { Day } from '../rules/contests/stage.ts';
import type { KeptContests } from '../rules/engine/kept-roster.ts';
import type { Settings } from './settings.ts';

/** Where the background keeps what our own pages need, ready to use. */
export const snapshotKey = 'guard';

/** Where it keeps the same for the guarded pages, which open what has been compiled and carry no code to do so. */
export const pageSnapshotKey = 'page';

/** Where the background keeps language and rules for the guarded pages, see `scripts/engine-data.ts`. */
export const engineDataKey = 'engine';

/** Written by the background, read by popup and pages; validated before it is written. */
export interface Snapshot {
  settings: Settings;
  /** The contests in force for this person, or the ones set for training. */
  contests: Contest[];
  /** The day for which `contests` were chosen. */
  day: Day;
  /** Why the contests could not be loaded; names are not recognised then, and every screen says so. */
  fault?: string;
}

/** The same, as the guarded pages read it. */
export interface PageSnapshot extends KeptContests {
  /** Of ours: what one version has compiled no other opens. */
  version: string;
  settings: Settings;
  /** The points of the pledge, word for word as signed. */
  pledge: readonly string[];
  day: Day;
}

/** The background validated it before writing; here only another version's has to be told apart. */
export function isPageSnapshot(value: unknown, version: string): value is PageSnapshot {
  return typeof value === 'object' && value !== null && 'version' in value && value.version === version;
}
