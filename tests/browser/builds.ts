import { launchChromium } from './chromium.ts';
import { launchFirefox } from './firefox.ts';
import type { Launch } from './ground.ts';

/** Both browsers with their builds; cases that need a browser of their own go through this list. */
export const browsers: { name: string; launch: Launch; test: string; production: string }[] = [
  { name: 'Chromium', launch: launchChromium, test: 'chrome-mv3-e2e', production: 'chrome-mv3' },
  { name: 'Firefox', launch: launchFirefox, test: 'firefox-mv3-e2e', production: 'firefox-mv3' },
];
