import { fakeBrowser } from 'wxt/testing/fake-browser';

/** For tests: the extension runs in this version; the fake browser knows none. */
export function fakeVersion(version = '1.0.0'): void {
  Object.assign(fakeBrowser.runtime, { getManifest: () => ({ version }) });
}
