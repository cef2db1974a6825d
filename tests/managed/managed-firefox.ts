import { type Browser, launch } from 'puppeteer-core';
import type { Driver, Ports, Tab } from '../browser/driver.ts';
import { backgroundRests, openFrom, openPage, preferences, tabOf } from '../browser/firefox.ts';
import { until } from '../browser/until.ts';
import { policiesFor } from './policies.ts';
import { install } from './releases.ts';

/** What an agency's policies.json says: install Ikrar, in private windows too, and these settings. */
function policyWith(settings: object): object {
  const { firefoxId: id, firefoxUrl } = install();
  return {
    policies: {
      ExtensionSettings: {
        [id]: {
          installation_mode: 'force_installed',
          // Not over TLS: before automation has reached the browser, it takes no certificate that nobody signed.
          install_url: firefoxUrl.replace('https:', 'http:'),
          private_browsing: true,
        },
      },
      // Only ESR can be told so: this package bears no signature of Mozilla's.
      Preferences: { 'xpinstall.signatures.required': { Value: false, Status: 'locked' } },
      '3rdparty': { Extensions: { [id]: settings } },
    },
  };
}

/** Automation may not open an extension's pages; the settings have it open its first page by itself. */
const insideOf = (firefox: Browser): Promise<Tab> =>
  until(
    'the extension has opened its first page',
    async () => {
      for (const page of await firefox.pages()) {
        const tab = tabOf(page);
        // A tab that closes while we ask is none of ours.
        const ours = await tab.evaluate(() => location.protocol === 'moz-extension:').catch(() => false);
        if (ours) return tab;
      }
      return undefined;
    },
    20_000,
  );

/** So that Firefox looks for updates within seconds of its start, rather than once a day. */
const soon = {
  'extensions.update.enabled': true,
  'extensions.update.interval': 1,
  'app.update.timerFirstInterval': 1000,
  'app.update.timerMinimumDelay': 1,
  // The test's own server has a certificate that nobody signed.
  'extensions.update.requireBuiltInCerts': false,
};

/**
 * Firefox on a machine whose policy installs Ikrar from the agency's server, exactly as `npm run release` packs it.
 * @param updates looks for a new version soon
 */
export async function launchManagedFirefox(
  served: Ports,
  settings: object,
  updates = false,
): Promise<Driver> {
  const policies = policiesFor('firefox');
  await policies.write(policyWith({ ...settings, welcome: true }));
  const firefox = await launch({
    browser: 'firefox',
    executablePath: policies.executable,
    headless: true,
    acceptInsecureCerts: true,
    extraPrefsFirefox: {
      ...preferences(served),
      ...(updates && soon),
      // That the policy alone allows it, whatever the driver sets.
      'xpinstall.signatures.required': true,
    },
  });
  const close = async () => {
    await firefox.close();
    policies.remove();
  };
  const driver: Driver = {
    name: 'firefox',
    open: (address) => openPage(firefox, address),
    openExtension: (path) => openFrom(firefox, driver.inside, path),
    inside: await insideOf(firefox).catch(async (fault: unknown) => {
      await close();
      throw fault;
    }),
    // Once it has been updated, by the browser.
    reloadExtension: async () => {
      driver.inside = await insideOf(firefox);
    },
    stopBackground: () => backgroundRests(driver),
    close,
  };
  return driver;
}
