import { describe, expect, test } from 'vitest';
import type { Draft } from '../../rules/draft.ts';
import type { GestureCell, RequestCell } from './cells.ts';
import type { Tab } from './driver.ts';
import type { Ground } from './ground.ts';
import { act, acted, reached, stageUrl } from './stage-visit.ts';
import { until } from './until.ts';
import { decide, outcomesOn, settled, shownOn, warned } from './visit.ts';

type Cell = GestureCell | RequestCell;

const activityOf = ({ one: { expect: wanted, held } }: Cell): string =>
  wanted ? `${wanted.activity}, ${held ? 'held' : 'let go'}` : 'left alone';

/** What a page that serves several tests has seen so far is none of the next one's business. */
const forget = (tab: Tab): Promise<void> =>
  tab.evaluate(() => {
    window.ikrarSeen.length = 0;
    window.testPage.outcomes.length = 0;
  });

function gestureName(cell: GestureCell): string {
  const { key, press, double, submit, attach, opener } = cell.one;
  const on = press ?? double ?? submit ?? key?.on ?? attach?.on;
  const how = key?.combo ?? attach?.how ?? cell.by;
  return `${activityOf(cell)}: ${how} ${opener ? `${opener} → ` : ''}${on}`;
}

const clearOrHint = expect.stringMatching(/^(?:clear|hint)$/);

/** What the log has to say of a cell, and nothing else. */
function rowOf({ platform, one }: Cell, gate: 'gesture' | 'request', stopped: boolean) {
  const expected: Partial<Draft> | undefined = one.expect;
  if (!expected) return [];
  const { activity, text } = expected;
  const decision = stopped ? 'cancelled' : 'none';
  return [{ platform, activity, text, gate, verdict: one.held ? 'warn' : clearOrHint, decision }];
}

const told = async (rows: Ground['rows']) =>
  (await rows()).map(({ platform, activity, text, gate, verdict, decision }) => ({
    platform,
    activity,
    text,
    gate,
    verdict,
    decision,
  }));

/** No warning ever stood on the page; a hint only where the log says so. */
async function expectNoWarning(tab: Tab, verdict: string | undefined): Promise<void> {
  expect(await shownOn(tab)).toEqual(verdict === 'hint' ? ['ikrar-hint'] : []);
}

async function expectStopped(tab: Tab, cell: GestureCell): Promise<void> {
  await warned(tab);
  expect(await reached(tab, cell)).toEqual([]);
  await decide(tab, 'cancelled');
  expect(await reached(tab, cell)).toEqual([]);
  expect(await shownOn(tab)).toEqual(['ikrar-warning']);
}

/** A button that is off gives no page a click. */
const isOff = (tab: Tab, { one }: GestureCell): Promise<boolean> =>
  tab.evaluate((path) => window.stage.at(path).closest(':disabled') !== null, one.press ?? 'html');

/** Does the page look afterwards as it did before? Keys and files that reach it change it, an opener is remembered. */
const leavesNoTrace = ({ one, by, stopped }: GestureCell): boolean =>
  !one.opener && (stopped || (by !== 'key' && by !== 'attach'));

/** Each gesture by a trusted hand: held before the page's own listeners hear of it, or reaching them as it was. */
export function walkGestures({ stage, rows }: Ground, cells: readonly GestureCell[]): void {
  const named = cells.map((cell) => ({ name: gestureName(cell), cell }));
  const pages = Object.groupBy(named, ({ cell }) => `${cell.platform}, ${cell.page.file}`);
  describe.each(Object.entries(pages))('%s', (_page, own = []) => {
    /** The page as the test before left it, if it is as good as new. */
    let good: Tab | undefined;

    test.each(own)('$name', async ({ cell }) => {
      const tab = good ?? (await stage(stageUrl(cell.platform, cell.page)));
      good = undefined;
      await forget(tab);
      const off = await isOff(tab, cell);
      await act(tab, cell);
      if (cell.stopped) {
        await expectStopped(tab, cell);
        expect(await told(rows)).toEqual(rowOf(cell, 'gesture', true));
      } else {
        if (!off) await until('the page has heard it', async () => (await acted(tab, cell)).length > 0);
        const log = await told(rows);
        expect(log).toEqual(rowOf(cell, 'gesture', false));
        const byHand = cell.one.attach?.how !== 'drop' && cell.one.attach?.how !== 'paste';
        const heard = (await acted(tab, cell)).map(({ isTrusted }) => isTrusted);
        expect(heard).toEqual(off ? [] : [byHand]);
        await expectNoWarning(tab, log[0]?.verdict);
      }
      if (leavesNoTrace(cell)) good = tab;
    });
  });
}

const requestName = (cell: RequestCell): string =>
  `${activityOf(cell)}: ${cell.one.path} ${cell.one.body.slice(0, 80)}`;

/**
 * Each request from code, without any gesture: held before it leaves the browser, or out at once. Platforms use either
 * way of sending, so they take turns. One empty page serves them all, since no request leaves a trace on it.
 */
export function walkRequests({ stage, served, rows }: Ground, cells: readonly RequestCell[]): void {
  const named = cells.map((cell, at) => ({ name: requestName(cell), cell, by: at % 2 ? 'xhr' : 'fetch' }));
  describe.each(Object.entries(Object.groupBy(named, ({ cell }) => cell.platform)))(
    '%s',
    (platform, own = []) => {
      /** The page of the test before, if that went well. */
      let good: Tab | undefined;

      test.each(own)('$by: $name', async ({ cell, by }) => {
        const { path, body, held = false } = cell.one;
        const tab = good ?? (await stage(stageUrl(platform)));
        good = undefined;
        await forget(tab);
        const before = served().posts.length;
        const posts = () => served().posts.slice(before);
        await tab.evaluate((one) => window.stage.send(one.path, one.body, one.by), { path, body, by });
        if (held) {
          await warned(tab);
          await settled(tab);
          expect(posts()).toEqual([]);
          await decide(tab, 'cancelled');
        }
        expect(await outcomesOn(tab, 1)).toEqual([held ? 'failed' : 'sent']);
        expect(posts()).toEqual(held ? [] : [{ path, body }]);
        const log = await told(rows);
        expect(log).toEqual(rowOf(cell, 'request', held));
        if (!held) await expectNoWarning(tab, log[0]?.verdict);
        good = tab;
      });
    },
  );
}
