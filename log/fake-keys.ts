import { fakeBrowser } from 'wxt/testing/fake-browser';

/** For tests: the names of what is kept; the fake browser does not say them. */
export function fakeKeys(): void {
  const { local } = fakeBrowser.storage;
  Object.assign(local, { getKeys: async () => Object.keys(await local.get(null)) });
}
