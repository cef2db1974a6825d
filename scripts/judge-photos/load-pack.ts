import type { Pack } from '../../rules/contests/schema.ts';
import type { Situation } from '../../rules/engine/situation.ts';
import type { Driver } from '../../tests/browser/driver.ts';
import { isKept, loadPack, putInForce } from '../../tests/browser/packs/ask-packs.ts';

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

/**
 * Puts a pack back when the extension has chosen contests by itself since: it does so again whenever it wakes, and
 * throws away what belongs to contests that have ended.
 */
export async function keepLearned(driver: Driver, pack: Pack, situation: Situation): Promise<void> {
  if (await isKept(driver, pack.id, situation.contests)) return;
  const said = await learnInBrowser(driver, pack, situation);
  if ('error' in said) throw new Error(`${pack.id}: ${said.error}`);
}
