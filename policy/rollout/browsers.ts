import type { Install } from './install.ts';
import type { Browser, Kit } from './kit.ts';

/** A browser of Chromium's family, and where it looks for policies. */
export interface ChromiumBrowser {
  browser: Browser;
  name: string;
  id: 'chromeId' | 'edgeId';
  url: 'chromeUrl' | 'edgeUrl';
  linux: string;
}

/** One that Windows and macOS have as well. */
export interface DesktopBrowser extends ChromiumBrowser {
  /** Below HKEY_LOCAL_MACHINE. */
  registry: string;
  /** As macOS names its preferences. */
  domain: string;
}

export const chrome: DesktopBrowser = {
  browser: 'chrome',
  name: 'Google Chrome',
  id: 'chromeId',
  url: 'chromeUrl',
  linux: '/etc/opt/chrome/policies/managed',
  registry: 'Software\\Policies\\Google\\Chrome',
  domain: 'com.google.Chrome',
};

export const edge: DesktopBrowser = {
  browser: 'edge',
  name: 'Microsoft Edge',
  id: 'edgeId',
  url: 'edgeUrl',
  linux: '/etc/opt/edge/policies/managed',
  registry: 'Software\\Policies\\Microsoft\\Edge',
  domain: 'com.microsoft.Edge',
};

/** Installs from where Chrome does. */
export const chromium: ChromiumBrowser = {
  browser: 'chromium',
  name: 'Chromium',
  id: 'chromeId',
  url: 'chromeUrl',
  linux: '/etc/chromium/policies/managed',
};

export const desktops = [chrome, edge] as const;
export const chromiums = [chrome, chromium, edge] as const;

/** What Firefox' registry and its files are called by. */
export const firefoxRegistry = 'Software\\Policies\\Mozilla\\Firefox';

/** @throws where the kit does not know it; a file is made only where all that it needs is known */
export function needed(install: Install, key: keyof Install): string {
  const value = install[key];
  if (value === undefined) throw new Error(`Without ${key} this file can't be made`);
  return value;
}

/** Does the kit know which package this browser installs? Without a browser: any at all? */
export function isKnown({ install }: Kit, browser?: Browser): boolean {
  if (!browser) return install.firefoxId !== undefined || known(install).length > 0;
  if (browser === 'firefox') return install.firefoxId !== undefined && install.firefoxUrl !== undefined;
  return known(install).some((one) => one.browser === browser);
}

const known = (install: Install) =>
  chromiums.filter(({ id, url }) => install[id] !== undefined && install[url] !== undefined);

/** Those of a list that the kit installs into. */
export const knownOf = <One extends ChromiumBrowser>(kit: Kit, all: readonly One[]): One[] =>
  all.filter(({ browser }) => isKnown(kit, browser));

/** An entry of `ExtensionInstallForcelist`. */
export const forced = ({ install }: Kit, { id, url }: ChromiumBrowser): string =>
  `${needed(install, id)};${needed(install, url)}`;

/** Where Windows keeps what is set for the extension; below HKEY_LOCAL_MACHINE. */
export const policyPath = ({ install }: Kit, { registry, id }: DesktopBrowser): string =>
  `${registry}\\3rdparty\\extensions\\${needed(install, id)}\\policy`;

/**
 * Name of our line in Windows' list of forced extensions. Any number will do, and the browsers take them all; the low
 * ones are an agency's own.
 */
export const forcedName = '8701';
