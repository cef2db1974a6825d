import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { renderIkrar } from '../rules/regulation/ikrar.ts';
import { provisionOf } from '../rules/regulation/provisions.ts';
import { launchChromium, showChromium } from '../tests/browser/chromium.ts';
import { guarded, newRows, setSettings } from '../tests/browser/inside.ts';
import { serve } from '../tests/browser/server.ts';
import { inline } from '../tests/browser/surfaces.ts';
import { partisan, training } from '../tests/browser/texts.ts';
import { until } from '../tests/browser/until.ts';
import { settled, visit } from '../tests/browser/visit.ts';
import { buildPages } from '../tests/pages/build.ts';

const build = 'chrome-mv3';
const artifacts = fileURLToPath(new URL('../tests/artifacts/', import.meta.url));

/** Without a display: tries a partisan post on a page served under x.com's name, and says what came of it. */
async function tryByItself(): Promise<void> {
  await buildPages();
  const served = await serve();
  const driver = await launchChromium({ served, build });
  try {
    // As the people see it whom it is made for, whatever this machine speaks.
    await setSettings(driver, { ...training, language: 'id' });
    const here = await visit(driver, served, inline);
    await guarded(driver);
    await here.write(partisan);
    await here.pressKeys();
    await until('the warning', () =>
      here.tab.evaluate(() => document.activeElement?.localName === 'ikrar-warning'),
    );
    await settled(here.tab);
    const reached = here.sent().length;
    await mkdir(artifacts, { recursive: true });
    await here.tab.screenshot(`${artifacts}start.png`);
    await here.tab.press('Escape');
    const [row] = await newRows(driver, 0, 1);
    console.log(`\nTyped on https://x.com (served here): ${partisan}`);
    console.log(`Verdict: ${row?.verdict}; requests that reached the server: ${reached}`);
    for (const { rule, violation, ikrar, severity, words } of row?.findings ?? []) {
      const provision = provisionOf(violation);
      console.log(`\n  rule    ${rule} (${severity}), on: ${words.join(' · ')}`);
      console.log(`  source  ${provision?.title ?? violation}: ${provision?.wording ?? ''}`);
      console.log(`  ikrar   ${ikrar}. ${renderIkrar()[ikrar - 1] ?? ''}`);
    }
    console.log(`\nScreenshot: ${artifacts}start.png`);
    process.exitCode = reached === 0 && row?.verdict === 'warn' ? 0 : 1;
  } finally {
    await driver.close();
    await served.close();
  }
}

async function showToPerson(): Promise<void> {
  console.log('Chromium opens with Ikrar on its training page. Close the window to end.');
  await showChromium(fileURLToPath(new URL(`../.output/${build}`, import.meta.url)), 'training.html');
}

await (process.argv.includes('--headless') ? tryByItself() : showToPerson());
