import { browser } from 'wxt/browser';

/** Begins the key, in `storage.local`, of a message that a page could not hand over: the background takes it up there. */
export const leftPrefix = 'left ';

/** The names of all that is kept; browsers that can't say them alone tell everything. */
async function keys(): Promise<string[]> {
  const { local } = browser.storage;
  const own: unknown = Reflect.get(local, 'getKeys');
  return typeof own === 'function' ? Reflect.apply(own, local, []) : Object.keys(await local.get(null));
}

/** What pages have left behind, by key. */
export async function readLeft(): Promise<Record<string, unknown>> {
  const left = (await keys()).filter((key) => key.startsWith(leftPrefix));
  return left.length > 0 ? browser.storage.local.get(left) : {};
}
