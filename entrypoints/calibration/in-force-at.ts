import { type Look, resultOf } from '../../components/photo/looks.ts';
import type { PhotoResult } from '../../photos/result.ts';
import type { PhotoThresholds } from '../../rules/contests/schema.ts';
import { type CheckOptions, check } from '../pages/photo-client.ts';
import { readThresholds } from './thresholds.ts';

/** A pack may come or go between two pictures, and what was seen depends on it. */
const under = new WeakMap<PhotoResult, PhotoThresholds>();

/** Has a picture looked at, and remembers which thresholds were in force then. */
export async function checkUnderThresholds(blob: Blob, options: CheckOptions): Promise<PhotoResult> {
  const inForce = await readThresholds();
  // A result of its own for each picture.
  const result = { ...(await check(blob, options)) };
  under.set(result, inForce);
  return result;
}

/** The thresholds under which a picture was looked at, 0 where no pack set one; undefined while nobody has. */
export function inForceAt(look: Look): PhotoThresholds | undefined {
  const result = resultOf(look);
  return result && under.get(result);
}
