import type { Contest } from '../rules/contests/schema.ts';
import type { Day } from '../rules/contests/stage.ts';
import type { Settings } from './settings.ts';

/** Where the background keeps what every guarded page needs, ready to use. */
export const snapshotKey = 'guard';

/** Where the background keeps language and rules for the guarded pages, see `scripts/engine-data.ts`. */
export const engineDataKey = 'engine';

/** Written by the background, read by content scripts and popup; validated before it is written. */
export interface Snapshot {
  settings: Settings;
  /** The contests in force for this person, or the ones set for training. */
  contests: Contest[];
  /** The day for which `contests` were chosen. */
  day: Day;
  /** Why the contests could not be loaded; names are not recognised then, and every screen says so. */
  fault?: string;
}

/** Is it a snapshot? The background validated it before writing; here only an older version's shape has to be told apart. */
export function isSnapshot(value: unknown): value is Snapshot {
  return (
    typeof value === 'object' &&
    value !== null &&
    'settings' in value &&
    'contests' in value &&
    'day' in value
  );
}
