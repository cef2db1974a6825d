import { browser } from 'wxt/browser';
import { engineDataKey } from '../../policy/snapshot.ts';
import { packaged } from '../pages/packs.ts';

interface Versioned {
  version: string;
}

const versionOf = (value: unknown): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, 'version') : undefined;

/** Puts the package's language and rules where every guarded page finds them, unless they lie there. */
export async function keepEngineData(): Promise<void> {
  const data = await packaged<Versioned>('engine-data.json');
  const stored = await browser.storage.local.get(engineDataKey);
  if (versionOf(stored[engineDataKey]) !== data.version)
    await browser.storage.local.set({ [engineDataKey]: data });
}
