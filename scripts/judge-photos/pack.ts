import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import type { Situation } from '../../rules/engine/situation.ts';
import type { Driver } from '../../tests/browser/driver.ts';
import { setSettings } from '../../tests/browser/inside.ts';
import { storeReferences } from '../../tests/browser/photos/inside-photos.ts';

/** Computed already, as `photos/seen.ts` has them; the extension checks the numbers when it reads them. */
const Computed = z.object({
  faces: z.array(z.looseObject({ embedding: z.array(z.number()) })),
  emblems: z.array(z.looseObject({ features: z.looseObject({}) })),
});
type Computed = z.infer<typeof Computed>;

/**
 * Reads what to compare with from a file. The seam for packs that hold pictures: whatever computes faces and emblems
 * of pictures in the page goes between reading and storing.
 */
export function readPack(file: string): Computed | { error: string } {
  try {
    const read = Computed.safeParse(JSON.parse(readFileSync(file, 'utf8')));
    if (read.success) return read.data;
    return { error: `${file}: faces with an embedding and emblems with features` };
  } catch (error) {
    return { error: `${file}: ${error instanceof Error ? error.message : String(error)}` };
  }
}

/** Puts a pack where the extension keeps what it compares with, and its contests in force. */
export async function storePack(driver: Driver, pack: Computed, situation: Situation): Promise<void> {
  const { day, contests } = situation;
  await setSettings(driver, { training: { day, contests: contests.map(({ id }) => id) } });
  await storeReferences(driver, pack);
}
