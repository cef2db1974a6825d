import type { CDPSession, Page } from 'playwright-core';
import { expression } from '../../tests/browser/driver.ts';
import type { Served } from '../../tests/browser/server.ts';
import { openInside, withExtension } from './extension-browser.ts';
import { fillLog } from './made-up-log.ts';
import type { Measured } from './measured.ts';
import { tell } from './progress.ts';
import { percentile, type Row } from './row.ts';

/** Rows of a page that is measured whole; below and above it only how it opens. */
const rows = 50_000;
const amounts = [1000, 10_000, rows, 100_000];
/** 22 November 2026, 14.00 in Jakarta. */
const newest = Date.UTC(2026, 10, 22, 7);
const rounds = 7;
const paintLimit = 300;
const filterLimit = 100;

// Only inside the extension's own page.
declare const chrome: { i18n: { getMessage: (key: string) => string } };

declare global {
  interface Window {
    /** When the next frame could show what was waited for, in the page's own time. */
    ikrarShown: Promise<number>;
  }
}

/** Runs in the page before its own scripts: notes when the whole page, charts and rows, is there to be painted. */
function watchWhole(): void {
  window.ikrarShown = new Promise((end) => {
    const watcher = new MutationObserver(() => {
      if (!document.querySelector('.checks tbody tr') || !document.querySelector('.columns rect')) return;
      watcher.disconnect();
      requestAnimationFrame(() => end(performance.now()));
    });
    watcher.observe(document, { childList: true, subtree: true });
  });
}

/** What the page's own thread has worked since it began, in milliseconds, whatever else ran meanwhile. */
async function pageBusy(line: CDPSession): Promise<number> {
  const { metrics } = await line.send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN);
}

/** What all of Chromium's processes have worked, in milliseconds: the database is not in the page's own. */
async function allBusy(browser: CDPSession): Promise<number> {
  const { processInfo } = await browser.send('SystemInfo.getProcessInfo');
  return 1000 * processInfo.reduce((sum, { cpuTime }) => sum + cpuTime, 0);
}

/** Milliseconds: what the person waits, and what was worked meanwhile. */
interface Timed {
  name: string;
  time: number;
  page: number;
  all: number;
}

interface Opened {
  page: Page;
  line: CDPSession;
  firstPaint: number;
  whole: Timed;
}

async function open(browser: CDPSession, newPage: () => Promise<Page>, url: string): Promise<Opened> {
  const page = await newPage();
  const line = await page.context().newCDPSession(page);
  await line.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.addInitScript(watchWhole);
  const before = await allBusy(browser);
  await page.goto(url);
  const time = await page.evaluate(() => window.ikrarShown);
  const whole = { name: 'whole', time, page: await pageBusy(line), all: (await allBusy(browser)) - before };
  const firstPaint = await page.evaluate(
    () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
  );
  return { page, line, firstPaint, whole };
}

/** A choice, or words that are typed; back to everything afterwards. */
interface Step {
  name: string;
  /** Key of the field's name, whatever the language. */
  label: string;
  value: string;
}

const filters: readonly Step[] = [
  { name: 'platform', label: 'col_platform', value: 'facebook' },
  { name: 'activity', label: 'col_activity', value: 'like' },
  { name: 'verdict clear', label: 'col_verdict', value: 'clear' },
  { name: 'verdict warn', label: 'col_verdict', value: 'warn' },
  { name: 'decision none', label: 'col_decision', value: 'none' },
  { name: 'point of the pledge', label: 'filter_ikrar', value: '2' },
  { name: 'period', label: 'period', value: 'quarter' },
];

const searches: readonly Step[] = [
  { name: 'words in every text', label: 'filter_words', value: 'rapat' },
  { name: 'words in one text', label: 'filter_words', value: 'aula aula aula' },
  { name: 'words nowhere', label: 'filter_words', value: 'tidak ada' },
  { name: 'name of a platform', label: 'filter_words', value: 'facebook' },
];

/** Makes a choice as a person does, and waits until its rows can be seen. */
const take = (page: Page, step: Pick<Step, 'label' | 'value'>): Promise<number> =>
  page.evaluate(
    async ([label, value]) => {
      const name = chrome.i18n.getMessage(label);
      const field = [...document.querySelectorAll('label')].find(
        ({ textContent }) => textContent === name,
      )?.control;
      const list = document.querySelector('.list');
      if (!list || !(field instanceof HTMLSelectElement || field instanceof HTMLInputElement)) {
        throw new Error(`no field ${name}`);
      }
      const done = new Promise<number>((end) => {
        const watcher = new MutationObserver(() => {
          if (list.getAttribute('aria-busy') === 'true') return;
          watcher.disconnect();
          requestAnimationFrame(() => end(performance.now()));
        });
        watcher.observe(list, { attributes: true, attributeFilter: ['aria-busy'] });
      });
      const begun = performance.now();
      field.value = value;
      field.dispatchEvent(new Event(field.localName === 'select' ? 'change' : 'input', { bubbles: true }));
      return (await done) - begun;
    },
    [step.label, step.value] as const,
  );

const median = (of: readonly Timed[]): Timed => {
  const half = (pick: (one: Timed) => number) => percentile(of.map(pick), 0.5);
  return {
    name: of[0]?.name ?? '',
    time: half(({ time }) => time),
    page: half(({ page }) => page),
    all: half(({ all }) => all),
  };
};

async function timed(browser: CDPSession, { page, line }: Opened, step: Step): Promise<Timed> {
  const before = { page: await pageBusy(line), all: await allBusy(browser) };
  const time = await take(page, step);
  const worked = { page: await pageBusy(line), all: await allBusy(browser) };
  await take(page, { label: step.label, value: step.label === 'period' ? 'all' : '' });
  return { name: step.name, time, page: worked.page - before.page, all: worked.all - before.all };
}

/** The slowest of several steps, each as the median of its rounds. */
async function slowest(browser: CDPSession, opened: Opened, all: readonly Step[]): Promise<Timed> {
  const medians: Timed[] = [];
  for (const step of all) {
    const times: Timed[] = [];
    for (let round = 0; round < rounds; round += 1) times.push(await timed(browser, opened, step));
    medians.push(median(times));
  }
  return medians.reduce((worst, one) => (one.time > worst.time ? one : worst));
}

/** A figure with its limit, and below it who was busy. */
function figures(name: string, { time, page, all }: Timed, limit?: number): Row[] {
  const row = (what: string, value: number): Row => ({
    name: `Riwayat, ${rows.toLocaleString('en')} rows: ${what}`,
    value,
    unit: 'ms',
  });
  return [
    { ...row(name, time), ...(limit !== undefined && { limit }) },
    row('… of which the page’s own thread worked', page),
    row('… all of Chromium worked', all),
  ];
}

/** Opens the page often enough for a median; the last one stays open. */
async function openOften(browser: CDPSession, newPage: () => Promise<Page>, url: string, times: number) {
  let last = await open(browser, newPage, url);
  const opened = [last];
  for (let round = 1; round < times; round += 1) {
    await last.page.close();
    last = await open(browser, newPage, url);
    opened.push(last);
  }
  return { last, opened, whole: median(opened.map((one) => one.whole)) };
}

/** What the page costs at 50,000 rows, each with its text. */
async function wholeRows(
  browser: CDPSession,
  { last, opened, whole }: Awaited<ReturnType<typeof openOften>>,
) {
  const filter = await slowest(browser, last, filters);
  const cold = await timed(browser, last, { name: 'cold', label: 'filter_words', value: 'rapat' });
  const search = await slowest(browser, last, searches);
  return [
    {
      name: `Riwayat, ${rows.toLocaleString('en')} rows: first paint`,
      value: percentile(
        opened.map(({ firstPaint }) => firstPaint),
        0.5,
      ),
      unit: 'ms',
      limit: paintLimit,
    },
    ...figures('charts and rows there', whole, paintLimit),
    ...figures(`slowest filter (${filter.name})`, filter, filterLimit),
    ...figures(`slowest search (${search.name})`, search, filterLimit),
    ...figures('the first search of all, which reads every text', cold),
  ];
}

/** Riwayat over ever more rows, in Chromium with the production build. */
export function measureHistory({ port }: Served, gaveUp: AbortSignal): Promise<Measured> {
  return withExtension(port, gaveUp, async (own) => {
    const { context, browser, id } = own;
    const url = `chrome-extension://${id}/history.html`;
    const newPage = () => context.newPage();
    const filling = await openInside(own, 'history.html');
    await filling.waitForSelector('.empty');
    // A page that shows the log would work along with every helping.
    await filling.goto(`chrome-extension://${id}/options.html`);

    let found: Row[] = [];
    let filled = 0;
    const points: [number, number][] = [];
    for (const amount of amounts) {
      tell(`  ${amount.toLocaleString('en')} rows`);
      const more = { rows: amount - filled, until: newest + filled, days: 365, texts: true };
      await filling.evaluate(expression(fillLog, more));
      filled = amount;
      const opened = await openOften(browser, newPage, url, amount === rows ? rounds : 3);
      points.push([amount, opened.whole.time]);
      if (amount === rows) found = await wholeRows(browser, opened);
      await opened.last.page.close();
    }
    return {
      sections: [{ title: 'Riwayat', rows: found }],
      curves: [{ name: 'Riwayat opens, charts and rows there', of: 'rows', unit: 'ms', points }],
    };
  });
}
