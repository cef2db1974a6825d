import type { browser as Api } from 'wxt/browser';
import type { Driver } from '../browser/driver.ts';

// Only inside the extension's own page; both browsers know it by this name.
declare const chrome: typeof Api;

/** What the extension has been told of the agency's policy. */
export const knownPolicy = (driver: Driver): Promise<{ state: string; received: object } | undefined> =>
  driver.inside.evaluate(async () => {
    const { policy } = await chrome.storage.local.get<{ policy?: { state: string; received: object } }>(
      'policy',
    );
    return policy;
  });
