import { launchChromium } from '../../tests/browser/chromium.ts';
import { setSettings } from '../../tests/browser/inside.ts';
import { type Served, serve } from '../../tests/browser/server.ts';
import { training } from '../../tests/browser/texts.ts';
import { buildPages } from '../../tests/pages/build.ts';
import { measureEditors } from './editors.ts';
import { closedWhen } from './extension-browser.ts';
import { measureHistory } from './history.ts';
import { measureHold } from './hold.ts';
import { measureLoad } from './load.ts';
import type { Measured } from './measured.ts';
import { measureParts } from './part.ts';
import { measureTabs } from './tabs.ts';
import { twins } from './twins.ts';
import { measureUnheld } from './unheld.ts';

async function measureOpen(served: Served, gaveUp: AbortSignal): Promise<Measured> {
  const driver = await launchChromium({ served, build: 'chrome-mv3' });
  closedWhen(gaveUp, () => driver.close());
  try {
    await setSettings(driver, training);
    const held = await measureHold(driver, served);
    const keys = await measureEditors(driver);
    const unheld = await measureUnheld(driver);
    return {
      sections: [
        { title: 'Held', rows: held },
        { title: 'Keys and clicks at 5,000 characters', rows: keys },
        { title: 'Clicks and requests that are not held', rows: unheld },
      ],
      curves: [],
    };
  } finally {
    await driver.close();
  }
}

/** What a person notices of Ikrar on a page, in Chromium with the production build; the network is served here. */
export async function measureInBrowser(): Promise<Measured> {
  await buildPages();
  const served = await serve({}, twins);
  try {
    return await measureParts([
      {
        title: 'Held, keys, clicks and requests',
        limit: 180,
        measure: (gaveUp) => measureOpen(served, gaveUp),
      },
      { title: 'A page loads', limit: 60, measure: (gaveUp) => measureLoad(served, gaveUp) },
      { title: 'Messages, memory, open tabs', limit: 90, measure: (gaveUp) => measureTabs(served, gaveUp) },
      { title: 'Riwayat', limit: 180, measure: (gaveUp) => measureHistory(served, gaveUp) },
    ]);
  } finally {
    await served.close();
  }
}
