import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { PhotoThresholds } from '../../rules/contests/schema.ts';
import { leastOf, packsFrom, referencesKey } from '../photo-check/references.ts';

/** How sure readers have to be just now, 0 to 1 for each kind; 0 where no pack says. */
export async function readThresholds(): Promise<PhotoThresholds> {
  const { [referencesKey]: stored } = await browser.storage.local.get(referencesKey);
  return leastOf(packsFrom(stored));
}

/**
 * How sure readers have to be under the packs that are loaded, 0 to 1 for each kind, kept current; 0 where no pack says,
 * and undefined until storage has answered.
 */
export function usePhotoThresholds(): PhotoThresholds | undefined {
  const [thresholds, setThresholds] = useState<PhotoThresholds>();
  const [fault, setFault] = useState<unknown>();
  useEffect(() => {
    const read = () => void readThresholds().then(setThresholds, setFault);
    const listen = (changes: Record<string, unknown>) => {
      if (referencesKey in changes) read();
    };
    read();
    browser.storage.local.onChanged.addListener(listen);
    return () => browser.storage.local.onChanged.removeListener(listen);
  }, []);
  if (fault) throw fault;
  return thresholds;
}
