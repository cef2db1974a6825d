import { chromiums, isKnown, knownOf } from './browsers.ts';
import { firefoxInstall, firefoxPolicy } from './firefox.ts';
import type { Kit } from './kit.ts';
import { linuxInstall, linuxPolicy } from './linux-json.ts';

/** What lies where on a Linux machine, for the scripts. */
interface Placed {
  browser: string;
  path: string;
  /** With the settings, and without. */
  whole: string;
  bare: string;
}

export const filesOnLinux = (kit: Kit): Placed[] => [
  ...knownOf(kit, chromiums).map((one) => ({
    browser: one.browser,
    path: `${one.linux}/ikrar.json`,
    whole: linuxPolicy(kit, one),
    bare: linuxInstall(kit, one),
  })),
  ...(isKnown(kit, 'firefox')
    ? [
        {
          browser: 'firefox',
          path: '/etc/firefox/policies/policies.json',
          whole: firefoxPolicy(kit),
          bare: firefoxInstall(kit),
        },
      ]
    : []),
];
