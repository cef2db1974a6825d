import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Tab } from './driver.ts';

declare const axe: { run: (within: Document | Element, options: RunOptions) => Promise<AxeResults> };

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Its text is all that drivers send of a function, and past the page's content security policy. */
const putIn = Object.assign(() => {}, { toString: () => `() => { ${source} }` });

/**
 * What axe finds wrong with a page as it is now: rule and place, a line each.
 * @param within an element of ours on somebody else's page: what is wrong beside it is not ours
 */
export async function violations(tab: Tab, within?: string): Promise<string[]> {
  await tab.evaluate(putIn);
  return tab.evaluate(async (ours) => {
    const place = ours ? document.querySelector(ours) : document;
    if (!place) throw new Error(`no ${ours}`);
    const found = await axe.run(place, { resultTypes: ['violations'] });
    return found.violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`),
    );
  }, within);
}
