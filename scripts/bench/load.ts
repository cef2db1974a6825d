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

/** Adapter, guard and second gate. */
const scripts = 3;

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

/** How long each content script of ours took in what `act` loads, in milliseconds. */
async function scriptTimes(line: CDPSession, act: () => Promise<void>): Promise<number[]> {
  const times: number[] = [];
  const take = ({ value }: { value: object[] }) => {
    for (const event of value) {
      const read = Evaluation.safeParse(event);
      if (read.success) times.push(read.data.tdur / 1000);
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
  return times;
}

async function launch(profile: string, port: number): Promise<BrowserContext> {
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

/** What all our content scripts together take of a page's load, by Chromium's own trace, in a fresh tab each time. */
export async function measureLoad({ port }: Served): Promise<Row[]> {
  const profile = await mkdtemp(join(tmpdir(), 'ikrar-load-'));
  const context = await launch(profile, port);
  try {
    const line = await context.browser()?.newBrowserCDPSession();
    if (!line) throw new Error('Playwright gives no way to the browser of a persistent context');
    await line.send('Extensions.loadUnpacked', { path: resolve('.output/chrome-mv3') });
    const load = () =>
      scriptTimes(line, async () => {
        const page = await context.newPage();
        await page.goto(`https://${guardedHost}/home`);
        await page.close();
      });
    // The first pages may come before the extension has started.
    await until('our scripts run', async () => (await load()).length === scripts, 60_000);
    const sums: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const times = await load();
      if (times.length !== scripts) throw new Error(`${times.length} scripts of ours ran on one page`);
      sums.push(times.reduce((sum, time) => sum + time, 0));
    }
    return [
      { name: 'our scripts on page load, median', value: percentile(sums, 0.5), unit: 'ms' },
      { name: 'our scripts on page load, p95', value: percentile(sums, 0.95), unit: 'ms', limit },
    ];
  } finally {
    await context.close();
    await rm(profile, { recursive: true, force: true });
  }
}
