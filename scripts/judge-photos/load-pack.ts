import type { Pack } from '../../rules/contests/schema.ts';
import type { Situation } from '../../rules/engine/situation.ts';
import type { Driver } from '../../tests/browser/driver.ts';
import { loadPack, putInForce } from '../../tests/browser/packs/ask-packs.ts';

/**
 * Has the built extension learn a pack's pictures, as it does for people.
 * @returns what is to be said of them, line by line; an error when nothing was learned
 */
export async function learnInBrowser(
  driver: Driver,
  pack: Pack,
  { contests }: Situation,
): Promise<string[] | { error: string }> {
  await putInForce(driver, contests);
  const loaded = await loadPack(driver, pack);
  if ('error' in loaded) return { error: `${loaded.error} ${'at' in loaded ? loaded.at : ''}` };
  return loaded.warnings.map((warning) => JSON.stringify(warning));
}
