import { useEffect, useMemo, useState } from 'preact/hooks';
import { type Check, createLooks, type Look, type Looks } from './looks.ts';

/** The files that a page has been given, looked at one after another for as long as it shows them. */
export function useLooks(check: Check): Looks & { looks: readonly Look[] } {
  const [looks, setLooks] = useState<readonly Look[]>([]);
  const all = useMemo(() => createLooks(check, setLooks), [check]);
  useEffect(() => () => all.stop(), [all]);
  return { ...all, looks };
}
