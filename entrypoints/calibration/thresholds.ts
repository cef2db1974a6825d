import { browser } from 'wxt/browser';
import type { PhotoThresholds } from '../../rules/contests/schema.ts';
import { leastOf, packsFrom, referencesKey } from '../photo-check/references.ts';

/** How sure readers have to be under the packs that are loaded, 0 to 1 for each kind; 0 where no pack says. */
export async function readThresholds(): Promise<PhotoThresholds> {
  const { [referencesKey]: stored } = await browser.storage.local.get(referencesKey);
  return leastOf(packsFrom(stored));
}
