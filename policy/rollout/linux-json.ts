import { type ChromiumBrowser, forced, needed } from './browsers.ts';
import { json, type Kit, type Output, valuesOf } from './kit.ts';

/** Only the installation, without a setting: what stays when the settings are taken away. */
export const linuxInstall = (kit: Kit, browser: ChromiumBrowser): string =>
  json({ ExtensionInstallForcelist: [forced(kit, browser)] });

/** The file that the browser reads. */
export const linuxPolicy = (kit: Kit, browser: ChromiumBrowser): string =>
  json({
    ExtensionInstallForcelist: [forced(kit, browser)],
    '3rdparty': {
      extensions: { [needed(kit.install, browser.id)]: Object.fromEntries(valuesOf(kit.policy)) },
    },
  });

/** One file that the browser reads and follows while it runs. */
export const linuxJson = (browser: ChromiumBrowser): Output => ({
  path: () => `linux${browser.linux}/ikrar.json`,
  browser: browser.browser,
  system: 'linux',
  how: 'rollout_how_linux',
  make: (kit) => linuxPolicy(kit, browser),
});
