import { launchChromium } from '../../tests/browser/chromium.ts';
import { setSettings } from '../../tests/browser/inside.ts';
import { type Served, serve } from '../../tests/browser/server.ts';
import { training } from '../../tests/browser/texts.ts';
import { buildPages } from '../../tests/pages/build.ts';
import { measureHistory } from './history.ts';
import { measureHold } from './hold.ts';
import { measureLoad } from './load.ts';
import type { Row } from './row.ts';
import { twins } from './twins.ts';
import { measureTyping } from './typing.ts';
import { measureUnheld } from './unheld.ts';

async function measureOpen(served: Served): Promise<Row[]> {
  const driver = await launchChromium({ served, build: 'chrome-mv3' });
  try {
    await setSettings(driver, training);
    return [
      ...(await measureHold(driver, served)),
      ...(await measureTyping(driver)),
      ...(await measureUnheld(driver)),
    ];
  } finally {
    await driver.close();
  }
}

/** What a person notices of Ikrar on a page, in Chromium with the production build; the network is served here. */
export async function measureInBrowser(): Promise<Row[]> {
  await buildPages();
  const served = await serve({}, twins);
  try {
    return [
      ...(await measureOpen(served)),
      ...(await measureLoad(served)),
      ...(await measureHistory(served)),
    ];
  } finally {
    await served.close();
  }
}
