import type { Driver } from '../../tests/browser/driver.ts';
import { guarded } from '../../tests/browser/inside.ts';
import { clean } from '../../tests/browser/texts.ts';
import { until } from '../../tests/browser/until.ts';
import { click } from '../../tests/browser/visit.ts';
import type { Row } from './row.ts';
import { addedRows, guardedHost, plainHost } from './twins.ts';

const text = `${clean} `.repeat(120).slice(0, 5000);
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

interface Place {
  name: string;
  path: string;
  editor: string;
}

async function typeInto(driver: Driver, host: string, { path, editor }: Place): Promise<number[]> {
  const tab = await driver.open(`https://${host}${path}`);
  if (host === guardedHost) await guarded(driver);
  await click(tab, editor);
  await tab.evaluate(watchKeys);
  await tab.type(text);
  await until('every key was seen', () =>
    tab.evaluate((count) => window.ikrarKeys.length >= count, text.length),
  );
  const times = await tab.evaluate(() => window.ikrarKeys);
  await tab.close();
  return times;
}

const places: Place[] = [
  { name: 'key in Draft.js', path: '/home', editor: 'main [data-testid="tweetTextarea_0"]' },
  { name: 'key in a textarea', path: '/textarea', editor: 'textarea' },
];

/** 5,000 characters, key by key, in X's own editor and in a plain box, each without and with a guard on the page. */
export async function measureTyping(driver: Driver): Promise<Row[]> {
  const rows: Row[] = [];
  for (const place of places) {
    const without = await typeInto(driver, plainHost, place);
    const withIkrar = await typeInto(driver, guardedHost, place);
    rows.push(...addedRows(place.name, without, withIkrar, limit));
  }
  return rows;
}
