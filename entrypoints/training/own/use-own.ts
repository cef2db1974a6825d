import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { type OwnScenario, OwnScenarios } from './own-scenario.ts';

/** In `storage.local`. */
export const ownKey = 'ownScenarios';

async function readOwn(): Promise<OwnScenario[]> {
  const stored = (await browser.storage.local.get(ownKey))[ownKey];
  return stored === undefined ? [] : OwnScenarios.parse(stored);
}

/** A trainer's own scenarios, kept current over all tabs. A fault leaves what is stored as it is. */
export function useOwn() {
  const [own, setOwn] = useState<readonly OwnScenario[]>([]);
  const [fault, setFault] = useState(false);
  useEffect(() => {
    const read = () => {
      readOwn().then(setOwn, () => setFault(true));
    };
    const listen = (changes: Record<string, unknown>) => {
      if (ownKey in changes) read();
    };
    browser.storage.local.onChanged.addListener(listen);
    read();
    return () => browser.storage.local.onChanged.removeListener(listen);
  }, []);
  const save = (next: readonly OwnScenario[]) => {
    setOwn(next);
    browser.storage.local.set({ [ownKey]: next }).catch(() => setFault(true));
  };
  return { own, save, fault };
}
