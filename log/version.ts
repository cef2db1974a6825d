import { browser } from 'wxt/browser';

/** The version of the extension that is running. */
export const version = (): string => browser.runtime.getManifest().version;
