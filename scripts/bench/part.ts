import { joined, type Measured } from './measured.ts';
import { secondsSince, tell } from './progress.ts';

/** Something that is measured by itself. */
export interface Part {
  title: string;
  /** Seconds after which it is given up: several times what it takes on two quiet processors. */
  limit: number;
  /** @param gaveUp aborted when nobody waits any more: what is held open then has to be let go */
  measure: (gaveUp: AbortSignal) => Promise<Measured>;
}

/** Measures a part. One that fails, or has no end in time, is told as missing, so that the others are measured still. */
async function measuredPart({ title, limit, measure }: Part): Promise<Measured> {
  const begun = performance.now();
  const giveUp = new AbortController();
  const late = Promise.withResolvers<never>();
  const end = setTimeout(() => late.reject(new Error(`no end within ${limit} s`)), 1000 * limit);
  tell(`${title} …`);
  try {
    const found = await Promise.race([measure(giveUp.signal), late.promise]);
    tell(`${title}: ${secondsSince(begun)} s`);
    return found;
  } catch (error) {
    const missing = error instanceof Error ? error.message : String(error);
    tell(`${title}: given up, ${missing}`);
    giveUp.abort();
    return { sections: [{ title, rows: [], missing }], curves: [] };
  } finally {
    clearTimeout(end);
  }
}

/** Measures one part after the other: two at once would measure each other. */
export async function measureParts(parts: readonly Part[]): Promise<Measured> {
  const found: Measured[] = [];
  for (const part of parts) found.push(await measuredPart(part));
  return joined(found);
}
