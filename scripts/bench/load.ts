import type { CDPSession } from 'playwright-core';
import * as z from 'zod/mini';
import type { Served } from '../../tests/browser/server.ts';
import { openInside, withExtension } from './extension-browser.ts';
import type { Measured } from './measured.ts';
import { percentile } from './row.ts';
import { guardedHost } from './twins.ts';

const rounds = 20;
const limit = 10;

/** What stands before a page's first line: adapter, guard and second gate. */
const early = 3;
/** The guard's second half, which the browser runs when the page has loaded. */
const atRest = /\/guard-at-rest\.js$/;

/** Of Chromium's trace: a content script compiled and run. `tdur`: microseconds of the processor, whatever else runs. */
const Evaluation = z.object({
  name: z.literal('EvaluateScript'),
  tdur: z.number(),
  args: z.object({
    data: z.object({
      frame: z.string(),
      url: z.string().check(z.regex(/^chrome-extension:.*\/(?:platform-|content-scripts\/)/)),
    }),
  }),
});

/** One content script's evaluation on a page, in milliseconds. */
interface Ran {
  frame: string;
  url: string;
  time: number;
}

/**
 * The content scripts of ours that run while something is done. One trace for all of it: Chromium may wait forever for
 * processes of pages that are gone, at the end of a trace and before the next.
 */
async function scriptsRun(line: CDPSession, act: () => Promise<void>): Promise<Ran[]> {
  const ran: Ran[] = [];
  const take = ({ value }: { value: object[] }) => {
    for (const event of value) {
      const { data } = Evaluation.safeParse(event);
      if (data) ran.push({ ...data.args.data, time: data.tdur / 1000 });
    }
  };
  line.on('Tracing.dataCollected', take);
  const { promise: whole, resolve: end } = Promise.withResolvers<void>();
  line.once('Tracing.tracingComplete', () => end());
  await line.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline'] },
  });
  await act();
  await line.send('Tracing.end');
  await whole;
  line.off('Tracing.dataCollected', take);
  return ran;
}

const sum = (ran: readonly Ran[]): number => ran.reduce((all, { time }) => all + time, 0);

/** What our content scripts take of a page's load, and after it, by Chromium's own trace, in a fresh tab each time. */
export function measureLoad({ port }: Served, gaveUp: AbortSignal): Promise<Measured> {
  return withExtension(port, gaveUp, async (opened) => {
    const load = async () => {
      const page = await opened.context.newPage();
      await page.goto(`https://${guardedHost}/home`);
      // The page may hear that it is idle before our script does.
      await page.evaluate(() => new Promise((rest) => requestIdleCallback(() => setTimeout(rest, 50))));
    };
    await openInside(opened, 'options.html');
    // What every later page finds has to be made for the first.
    await load();
    const all = await scriptsRun(opened.browser, async () => {
      for (let round = 0; round < rounds; round += 1) await load();
    });
    const pages = [...Map.groupBy(all, ({ frame }) => frame).values()];
    if (pages.length !== rounds || pages.some((ran) => ran.length !== early + 1))
      throw new Error(`${all.length} scripts of ours ran on ${pages.length} pages`);
    const before = pages.map((ran) => sum(ran.filter(({ url }) => !atRest.test(url))));
    const after = pages.map((ran) => sum(ran.filter(({ url }) => atRest.test(url))));
    const rows = [
      { name: 'our scripts on page load, median', value: percentile(before, 0.5), unit: 'ms' },
      { name: 'our scripts on page load, p95', value: percentile(before, 0.95), unit: 'ms', limit },
      { name: 'once the page has loaded, median', value: percentile(after, 0.5), unit: 'ms' },
      { name: 'once the page has loaded, p95', value: percentile(after, 0.95), unit: 'ms' },
    ];
    return { sections: [{ title: 'A page loads', rows }], curves: [] };
  });
}
