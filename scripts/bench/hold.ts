import type { Driver } from '../../tests/browser/driver.ts';
import { guarded } from '../../tests/browser/inside.ts';
import type { Served } from '../../tests/browser/server.ts';
import { inline } from '../../tests/browser/surfaces.ts';
import { partisan } from '../../tests/browser/texts.ts';
import { until } from '../../tests/browser/until.ts';
import { visit } from '../../tests/browser/visit.ts';
import { percentile, type Row } from './row.ts';

const rounds = 40;

declare global {
  interface Window {
    ikrarHolds: number[];
  }
}

/**
 * From the key press to the next frame that can show the warning, in the page's own time. The press counts from
 * Control, which the guard leaves alone, so the figure is a little too high, never too low.
 */
function watchHolds(): void {
  window.ikrarHolds = [];
  let pressed = 0;
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Control') pressed = event.timeStamp;
  };
  addEventListener('keydown', onKey, { capture: true });
  new MutationObserver((changes) => {
    const ours = changes.some(({ addedNodes }) =>
      [...addedNodes].some(({ nodeName }) => nodeName === 'IKRAR-WARNING'),
    );
    if (!ours) return;
    requestAnimationFrame(() => window.ikrarHolds.push(performance.now() - pressed));
  }).observe(document.documentElement, { childList: true });
}

/** Held to warning visible, in Chromium, with the production build on https://x.com (served here). */
export async function measureHold(driver: Driver, served: Served): Promise<Row[]> {
  const here = await visit(driver, served, inline);
  await guarded(driver);
  await here.write(partisan);
  await here.tab.evaluate(watchHolds);
  for (let round = 1; round <= rounds; round += 1) {
    await here.pressKeys();
    await until('the warning', () => here.tab.evaluate((count) => window.ikrarHolds.length >= count, round));
    await here.tab.press('Escape');
    await here.warningGone();
  }
  const times = await here.tab.evaluate(() => window.ikrarHolds);
  await here.tab.close();
  return [
    { name: 'held → warning visible, median', value: percentile(times, 0.5), unit: 'ms' },
    { name: 'held → warning visible, p95', value: percentile(times, 0.95), unit: 'ms', limit: 50 },
  ];
}
