import type { Driver, Tab } from '../../tests/browser/driver.ts';
import { guarded } from '../../tests/browser/inside.ts';
import { until } from '../../tests/browser/until.ts';
import { click } from '../../tests/browser/visit.ts';
import { tell } from './progress.ts';
import type { Row } from './row.ts';
import { addedRows, editors, guardedHost, plainHost } from './twins.ts';

const keys = 400;
const presses = 120;
const limit = 4;

declare global {
  interface Window {
    ikrarKeys: number[];
  }
}

/**
 * For every key the time from its own time stamp to the end of its last event, as the window's last listener sees it:
 * all listeners of ours and of the page, and the editor's work, but not the frame that shows the letter.
 */
function watchKeys(): void {
  window.ikrarKeys = [];
  let begun = 0;
  let ended = 0;
  const begin = (event: Event) => {
    begun = event.timeStamp;
  };
  const end = () => {
    ended = performance.now();
  };
  const take = () => window.ikrarKeys.push(ended - begun);
  addEventListener('keydown', begin, { capture: true });
  for (const type of ['keydown', 'keypress', 'beforeinput', 'input']) addEventListener(type, end);
  addEventListener('keyup', take, { capture: true });
}

/** How long all events of a press on the button that posts take, as the page itself sees it. */
function pressOften(times: number): number[] {
  const button = document.getElementById('send');
  return Array.from({ length: times }, () => {
    const begun = performance.now();
    for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']) {
      button?.dispatchEvent(
        new MouseEvent(type, { bubbles: true, cancelable: true, composed: true, detail: 1 }),
      );
    }
    return performance.now() - begun;
  });
}

interface Times {
  keys: number[];
  presses: number[];
}

async function typeInto(tab: Tab, editor: string): Promise<number[]> {
  await click(tab, editor);
  await tab.press('Control+End');
  await tab.evaluate(watchKeys);
  await tab.type('Rapat besok pukul delapan di aula. '.repeat(20).slice(0, keys));
  await until('every key was seen', () => tab.evaluate((count) => window.ikrarKeys.length >= count, keys));
  return tab.evaluate(() => window.ikrarKeys);
}

async function timesOn(driver: Driver, host: string, path: string): Promise<Times> {
  const tab = await driver.open(`https://${host}${path}`);
  await tab.evaluate(() => window.stage.ready);
  if (host === guardedHost) await guarded(driver);
  const times = { keys: await typeInto(tab, '[data-testid="tweetTextarea_0"]'), presses: [] };
  await tab.evaluate(pressOften, 20);
  const pressed = await tab.evaluate(pressOften, presses);
  await tab.close();
  return { ...times, presses: pressed };
}

/**
 * The last keys of 5,000 characters, and presses of the button that posts them, in every editor that the platforms have:
 * each without and with a guard on the page.
 */
export async function measureEditors(driver: Driver): Promise<Row[]> {
  const rows: Row[] = [];
  for (const { name, path } of editors) {
    tell(`  keys and clicks in ${name}`);
    const without = await timesOn(driver, plainHost, path);
    const withIkrar = await timesOn(driver, guardedHost, path);
    rows.push(...addedRows(`key in ${name}`, without.keys, withIkrar.keys, limit));
    rows.push(...addedRows(`click that posts from ${name}`, without.presses, withIkrar.presses));
  }
  return rows;
}
