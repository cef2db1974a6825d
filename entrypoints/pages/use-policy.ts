import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { type KnownPolicy, policyKey, readPolicy } from '../../policy/managed.ts';

/** What the browser has told of the agency's policy, kept current. */
export function usePolicy(): KnownPolicy | undefined {
  const [known, setKnown] = useState<KnownPolicy>();
  const [fault, setFault] = useState<unknown>();
  useEffect(() => {
    const read = () => void readPolicy().then(setKnown, setFault);
    const listen = (changes: Record<string, unknown>) => {
      if (policyKey in changes) read();
    };
    read();
    browser.storage.local.onChanged.addListener(listen);
    return () => browser.storage.local.onChanged.removeListener(listen);
  }, []);
  if (fault) throw fault;
  return known;
}
