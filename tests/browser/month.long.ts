// @vitest-environment node
import { describe, expect, test } from 'vitest';
import type { browser as Api } from 'wxt/browser';
import { sampleCheck } from '../../log/sample-check.ts';
import { browsers } from './builds.ts';
import { eraseLog } from './faults/database.ts';
import { ground } from './ground.ts';
import { until } from './until.ts';

declare const chrome: typeof Api;

const rows = 100_000;
const piece = 1000;
const month = 30 * 24 * 60 * 60 * 1000;
/** Bytes that a row may take on the disk. */
const rowSize = 2000;

describe.each(browsers)('a month in $name', ({ launch, production }) => {
  const { driver } = ground(launch, production, { settings: { training: null } });

  test('of 100,000 activities is written, small, and shown at once', async () => {
    await eraseLog(driver());
    const [clear, warned] = [
      sampleCheck({ verdict: 'clear', decision: 'none', findings: [] }),
      sampleCheck({ decision: 'edited' }),
    ];
    const begun = Date.now();
    // In pieces: a browser's automation does not wait for ever.
    for (let from = 0; from < rows; from += piece) {
      await driver().inside.evaluate(
        async ({ first, count, of, start, span, kinds }) => {
          const tell = async (at: number) => {
            const check = { ...kinds[at % 50 === 0 ? 1 : 0], at: start + Math.floor((at * span) / of) };
            const written: unknown = await chrome.runtime.sendMessage({ type: 'log', check });
            if (written !== true) throw new Error('the log takes no row');
          };
          for (let at = first; at < first + count; at += 50) {
            await Promise.all(Array.from({ length: 50 }, (_, next) => tell(at + next)));
          }
        },
        { first: from, count: piece, of: rows, start: begun - month, span: month, kinds: [clear, warned] },
      );
    }
    const took = Date.now() - begun;
    const usage = await driver().inside.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0);
    const opened = Date.now();
    const tab = await driver().openExtension('history.html');
    await until('all are counted', () => tab.evaluate(() => /100[.,]000/.test(document.body.innerText)));
    const shown = Date.now() - opened;
    console.log(
      `month: ${(took / rows).toFixed(2)} ms a row, ${Math.round(usage / rows)} bytes a row, Riwayat in ${shown} ms`,
    );
    expect(usage / rows).toBeLessThan(rowSize);
    expect(shown).toBeLessThan(10_000);
  });
});
