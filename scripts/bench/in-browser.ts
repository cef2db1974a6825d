import { launchChromium } from '../../tests/browser/chromium.ts';
import { setSettings } from '../../tests/browser/inside.ts';
import { type Served, serve } from '../../tests/browser/server.ts';
import { training } from '../../tests/browser/texts.ts';
import { buildPages } from '../../tests/pages/build.ts';
import { measureEditors } from './editors.ts';
import { measureHistory } from './history.ts';
import { measureHold } from './hold.ts';
import { measureLoad } from './load.ts';
import { joined, type Measured } from './measured.ts';
import type { Section } from './row.ts';
import { measureTabs } from './tabs.ts';
import { twins } from './twins.ts';
import { measureUnheld } from './unheld.ts';

async function measureOpen(served: Served): Promise<Section[]> {
  const driver = await launchChromium({ served, build: 'chrome-mv3' });
  try {
    await setSettings(driver, training);
    return [
      { title: 'Held', rows: await measureHold(driver, served) },
      { title: 'Keys and clicks at 5,000 characters', rows: await measureEditors(driver) },
      { title: 'Clicks and requests that are not held', rows: await measureUnheld(driver) },
    ];
  } finally {
    await driver.close();
  }
}

/** What a person notices of Ikrar on a page, in Chromium with the production build; the network is served here. */
export async function measureInBrowser(): Promise<Measured> {
  await buildPages();
  const served = await serve({}, twins);
  try {
    return joined([
      { sections: await measureOpen(served), curves: [] },
      { sections: [{ title: 'A page loads', rows: await measureLoad(served) }], curves: [] },
      await measureTabs(served),
      await measureHistory(served),
    ]);
  } finally {
    await served.close();
  }
}
