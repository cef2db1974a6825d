import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, type CDPSession, chromium } from 'playwright-core';
import * as z from 'zod/mini';
import { program } from '../../tests/browser/programs.ts';
import type { Served } from '../../tests/browser/server.ts';
import { until } from '../../tests/browser/until.ts';
import { percentile, type Row } from './row.ts';
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
      url: z.string().check(z.regex(/^chrome-extension:.*\/(?:platform-|content-scripts\/)/)),
    }),
  }),
});

/** One content script's evaluation, in milliseconds. */
interface Ran {
  url: string;
  time: number;
}

/** The content scripts of ours that ran in what `act` loads. */
async function scriptsRun(line: CDPSession, act: () => Promise<void>): Promise<Ran[]> {
  const ran: Ran[] = [];
  const take = ({ value }: { value: object[] }) => {
    for (const event of value) {
      const { data } = Evaluation.safeParse(event);
      if (data) ran.push({ url: data.args.data.url, time: data.tdur / 1000 });
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

/** Chromium without an extension yet; every host is served from here. */
export async function launch(profile: string, port: number): Promise<BrowserContext> {
  return chromium.launchPersistentContext(profile, {
    executablePath: program('chromium'),
    chromiumSandbox: process.getuid?.() !== 0,
    args: [
      '--disable-gpu',
      '--enable-unsafe-extension-debugging',
      '--ignore-certificate-errors',
      `--host-resolver-rules=MAP * 127.0.0.1:${port}`,
    ],
    // Playwright's own default; with it no extension would start.
    ignoreDefaultArgs: ['--disable-extensions'],
  });
}

/** What our content scripts take of a page's load, and after it, by Chromium's own trace, in a fresh tab each time. */
export async function measureLoad({ port }: Served): Promise<Row[]> {
  const profile = await mkdtemp(join(tmpdir(), 'ikrar-load-'));
  const context = await launch(profile, port);
  try {
    const line = await context.browser()?.newBrowserCDPSession();
    if (!line) throw new Error('Playwright gives no way to the browser of a persistent context');
    await line.send('Extensions.loadUnpacked', { path: resolve('.output/chrome-mv3') });
    const load = () =>
      scriptsRun(line, async () => {
        const page = await context.newPage();
        await page.goto(`https://${guardedHost}/home`);
        // The page may hear that it is idle before our script does.
        await page.evaluate(() => new Promise((rest) => requestIdleCallback(() => setTimeout(rest, 50))));
        await page.close();
      });
    // The first pages may come before the extension has started.
    await until('our scripts run', async () => (await load()).length === early + 1, 60_000);
    const before: number[] = [];
    const after: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const ran = await load();
      if (ran.length !== early + 1) throw new Error(`${ran.length} scripts of ours ran on one page`);
      before.push(sum(ran.filter(({ url }) => !atRest.test(url))));
      after.push(sum(ran.filter(({ url }) => atRest.test(url))));
    }
    return [
      { name: 'our scripts on page load, median', value: percentile(before, 0.5), unit: 'ms' },
      { name: 'our scripts on page load, p95', value: percentile(before, 0.95), unit: 'ms', limit },
      { name: 'once the page has loaded, median', value: percentile(after, 0.5), unit: 'ms' },
      { name: 'once the page has loaded, p95', value: percentile(after, 0.95), unit: 'ms' },
    ];
  } finally {
    await context.close();
    await rm(profile, { recursive: true, force: true });
  }
}
