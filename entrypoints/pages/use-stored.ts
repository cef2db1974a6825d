import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';

/**
 * What lies in `storage.local`, kept current over all pages; undefined until storage has answered. What `read` rejects
 * with is thrown into the page.
 * @param keys whose changes have it read again, one or the same list each time
 * @param read the same function each time
 */
export function useStored<Value>(
  keys: string | readonly string[],
  read: () => Promise<Value>,
): Value | undefined {
  const [value, setValue] = useState<Value>();
  const [fault, setFault] = useState<unknown>();
  useEffect(() => {
    const refresh = () => void read().then((found) => setValue(() => found), setFault);
    const listen = (changes: Record<string, unknown>) => {
      if ([keys].flat().some((key) => key in changes)) refresh();
    };
    refresh();
    browser.storage.local.onChanged.addListener(listen);
    return () => browser.storage.local.onChanged.removeListener(listen);
  }, [keys, read]);
  if (fault) throw fault;
  return value;
}
