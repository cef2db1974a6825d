import * as z from 'zod/mini';
import { type Kind, kindOf, oneLine } from '../kinds.ts';

const chromiumId = /^[a-p]{32}$/;
const https = /^https:\/\/[^\s;]+$/;

/** Which package is installed and from where: each store, and each package built by oneself, has an id of its own. */
const installKeys = {
  chromeId: oneLine('install', 'abcdefghijklmnopabcdefghijklmnop', chromiumId),
  chromeUrl: oneLine('install', 'https://clients2.google.com/service/update2/crx', https),
  edgeId: oneLine('install', 'abcdefghijklmnopabcdefghijklmnop', chromiumId),
  edgeUrl: oneLine('install', 'https://edge.microsoft.com/extensionwebstorebase/v1/crx', https),
  firefoxId: oneLine('install', 'ikrar@ikrar.id', /^[\w.-]+@[\w.-]+$/),
  firefoxUrl: oneLine(
    'install',
    'https://addons.mozilla.org/firefox/downloads/latest/ikrar@ikrar.id/latest.xpi',
    https,
  ),
} as const;

export type InstallKey = keyof typeof installKeys;

const Install = z.partial(z.object(installKeys));
export type Install = z.output<typeof Install>;

export const isInstallKey = (key: string): key is InstallKey => Object.hasOwn(installKeys, key);
export const installKeyNames: readonly InstallKey[] = Object.keys(installKeys).filter(isInstallKey);
export const aboutInstall = (key: InstallKey): Kind => kindOf(installKeys[key]);

/** From the stores. The ids of Chrome and Edge depend on who publishes. */
export const stores: Install = {
  chromeUrl: 'https://clients2.google.com/service/update2/crx',
  edgeUrl: 'https://edge.microsoft.com/extensionwebstorebase/v1/crx',
  firefoxId: 'ikrar@ikrar.id',
  firefoxUrl: 'https://addons.mozilla.org/firefox/downloads/latest/ikrar@ikrar.id/latest.xpi',
};

/** What of the given is good, and the names of what is not. */
export function installFrom(given: object): { install: Install; bad: string[] } {
  const entries = Object.entries(given);
  const isGood = ([key, value]: [string, unknown]) =>
    isInstallKey(key) && installKeys[key].safeParse(value).success;
  return {
    install: Install.parse(Object.fromEntries(entries.filter(isGood))),
    bad: entries.filter((entry) => !isGood(entry)).map(([key]) => key),
  };
}
