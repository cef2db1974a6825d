import type { BrowserContext, Page } from 'playwright-core';
import type { Served } from '../../tests/browser/server.ts';
import { workerHeap } from '../../tests/browser/worker-heap.ts';
import { openInside, withExtension } from './extension-browser.ts';
import type { Measured } from './measured.ts';
import { tell } from './progress.ts';
import { percentile, type Row } from './row.ts';
import { guardedHost, plainHost } from './twins.ts';

const warmTrips = 150;
const coldTrips = 10;
const tabCounts = [1, 5, 10, 20];

// Only inside the extension's own page.
declare const chrome: { runtime: { sendMessage: (message: object) => Promise<unknown> } };

/** How long the background takes to answer, in milliseconds; with a check to the end of its being written. */
const tripsOf = (page: Page, kind: 'released' | 'log', times: number): Promise<number[]> =>
  page.evaluate(
    async ([type, count]) => {
      const none = { activity: 'post', gate: 'manual', verdict: 'clear', decision: 'none', findings: [] };
      const check = { schema: 1, at: Date.now(), platform: 'x', ...none };
      const all: number[] = [];
      for (let trip = 0; trip < count; trip += 1) {
        const begun = performance.now();
        const message =
          type === 'log' ? { type, check } : { type, platform: 'x', activity: 'post', key: 'none' };
        await chrome.runtime.sendMessage(message);
        all.push(performance.now() - begun);
      }
      return all;
    },
    [kind, times] as const,
  );

/** Ends the background, as the browser does after half a minute of rest. */
async function stopWorker(page: Page): Promise<void> {
  const line = await page.context().newCDPSession(page);
  await line.send('ServiceWorker.enable');
  await line.send('ServiceWorker.stopAllWorkers');
  await line.detach();
}

/** Megabytes of JavaScript on a page, its own and ours, after a collection. */
async function pageHeap(page: Page): Promise<number> {
  const line = await page.context().newCDPSession(page);
  await line.send('HeapProfiler.collectGarbage');
  const { usedSize } = await line.send('Runtime.getHeapUsage');
  await line.detach();
  return usedSize / 1e6;
}

async function openTab(context: BrowserContext, host: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`https://${host}/home`);
  // Our second half comes when the page has come to rest.
  await page.evaluate(() => new Promise((rest) => requestIdleCallback(() => setTimeout(rest, 200))));
  return page;
}

async function messageRows(inside: Page): Promise<Row[]> {
  const rows: Row[] = [];
  for (const [type, name] of [
    ['released', 'message to the background and back'],
    ['log', 'check written to the log'],
  ] as const) {
    await tripsOf(inside, type, 20);
    const warm = await tripsOf(inside, type, warmTrips);
    const cold: number[] = [];
    for (let trip = 0; trip < coldTrips; trip += 1) {
      await stopWorker(inside);
      cold.push(...(await tripsOf(inside, type, 1)));
    }
    rows.push(
      { name: `${name}, background awake, median`, value: percentile(warm, 0.5), unit: 'ms' },
      { name: `${name}, background awake, p95`, value: percentile(warm, 0.95), unit: 'ms' },
      { name: `${name}, background asleep, median`, value: percentile(cold, 0.5), unit: 'ms' },
      { name: `${name}, background asleep, slowest of ${coldTrips}`, value: Math.max(...cold), unit: 'ms' },
    );
  }
  return rows;
}

/** Messages, the log, memory, and what more open tabs cost, in Chromium with the production build. */
export function measureTabs({ port }: Served, gaveUp: AbortSignal): Promise<Measured> {
  return withExtension(port, gaveUp, async (opened) => {
    const { context, browser, id } = opened;
    // One that shows the log would work along with every check.
    const inside = await openInside(opened, 'options.html');
    const messages = await messageRows(inside);

    const plain = await openTab(context, plainHost);
    const without = await pageHeap(plain);
    await plain.close();
    const open: Page[] = [];
    const log: [number, number][] = [];
    const background: [number, number][] = [];
    const heaps: number[] = [];
    for (const count of tabCounts) {
      tell(`  ${count} tabs`);
      while (open.length < count) {
        const tab = await openTab(context, guardedHost);
        heaps.push(await pageHeap(tab));
        open.push(tab);
      }
      log.push([count, percentile(await tripsOf(inside, 'log', 60), 0.5)]);
      background.push([count, await workerHeap(browser, id)]);
    }
    const added = percentile(heaps, 0.5) - without;
    return {
      sections: [
        { title: 'Messages and the log', rows: messages },
        {
          title: 'Memory of JavaScript',
          rows: [
            { name: 'page without Ikrar', value: without, unit: 'MB' },
            { name: 'page with Ikrar, at rest', value: percentile(heaps, 0.5), unit: 'MB' },
            { name: 'added per tab', value: added, unit: 'MB' },
            { name: 'background, one tab open', value: background[0]?.[1] ?? Number.NaN, unit: 'MB' },
          ],
        },
      ],
      curves: [
        { name: 'A check written to the log', of: 'open tabs', unit: 'ms', points: log },
        { name: 'Memory of the background', of: 'open tabs', unit: 'MB', points: background },
      ],
    };
  });
}
