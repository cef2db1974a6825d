import { browser } from 'wxt/browser';

/** The version of Ikrar that runs here. */
export const ownVersion = (): string => browser.runtime.getManifest().version;
