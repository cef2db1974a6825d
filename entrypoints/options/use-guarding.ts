import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { type Drift, driftKey, readDrift } from '../../log/drift.ts';
import { guardStatesKey, readGuardStates, type Seen } from '../../log/guard-states.ts';
import { isAllowed, watchAccess } from '../../policy/host-access.ts';

export interface Guarding {
  states: readonly Seen[];
  drift: readonly Drift[];
}

/** What the self-tests have found, kept current; undefined until it is read. */
export function useGuarding(): { guarding: Guarding | undefined; failed: boolean } {
  const [guarding, setGuarding] = useState<Guarding>();
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    const read = async () => {
      const [states, drift] = await Promise.all([readGuardStates(), readDrift()]);
      setGuarding({ states, drift });
    };
    const refresh = () => void read().catch(() => setFailed(true));
    const listen = (changes: Record<string, unknown>) => {
      if (guardStatesKey in changes || driftKey in changes) refresh();
    };
    refresh();
    browser.storage.local.onChanged.addListener(listen);
    return () => browser.storage.local.onChanged.removeListener(listen);
  }, []);
  return { guarding, failed };
}

/** Which of the hosts the browser allows Ikrar to run on, kept current; undefined until it has answered. */
export function useAllowed(hosts: readonly string[]): {
  allowed: ReadonlySet<string> | undefined;
  failed: boolean;
} {
  const [allowed, setAllowed] = useState<ReadonlySet<string>>();
  const [failed, setFailed] = useState(false);
  const all = hosts.join(' ');
  useEffect(() => {
    let current = true;
    const read = async () => {
      const found: string[] = [];
      for (const host of all.split(' ').filter(Boolean)) if (await isAllowed(host)) found.push(host);
      if (current) setAllowed(new Set(found));
    };
    const refresh = () => void read().catch(() => setFailed(true));
    refresh();
    const stop = watchAccess(refresh);
    return () => {
      current = false;
      stop();
    };
  }, [all]);
  return { allowed, failed };
}
