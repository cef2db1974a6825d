import 'fake-indexeddb/auto';
import * as fc from 'fast-check';
import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Check } from './check.ts';
import { withChecks, withLog } from './database.ts';
import { removeAllChecks, removeCheck, removeOlder } from './remove.ts';
import { sampleCheck } from './sample-check.ts';
import { type Counted, readCounter } from './tallies.ts';
import { writeCheck } from './write.ts';

const hour = 60 * 60 * 1000;
const day = 24 * hour;
const now = new Date(2026, 10, 22, 14);
const midnight = new Date(2026, 10, 22).getTime();

beforeEach(async () => {
  fakeBrowser.reset();
  await removeAllChecks();
});

const counted = (from: number, to: number, choice?: Counted, at = now) =>
  withLog(async (log) => (await readCounter(log, [], at))(from, to, choice));
const all = () => counted(0, Number.MAX_SAFE_INTEGER);

it('counts as looking at every row does', async () => {
  const checks: Check[] = Array.from({ length: 200 }, (_, at) =>
    sampleCheck({
      at: now.getTime() - at * 5 * hour,
      platform: at % 3 ? 'x' : 'facebook',
      gate: at % 7 ? 'gesture' : 'training',
      decision: at % 4 ? 'edited' : 'sent',
    }),
  );
  for (const check of checks) await writeCheck(check);
  const choices: Counted[] = [
    {},
    { platform: 'x' },
    { decision: 'sent' },
    { gate: 'gesture', platform: 'facebook' },
  ];
  const moment = fc.integer({ min: now.getTime() - 45 * day, max: now.getTime() + day });
  await fc.assert(
    fc.asyncProperty(moment, moment, fc.constantFrom(...choices), async (from, to, choice) => {
      const fits = ({ at, platform, decision, gate }: Check) =>
        at >= from &&
        at < to &&
        (choice.platform ?? platform) === platform &&
        (choice.decision ?? decision) === decision &&
        (choice.gate ?? gate) === gate;
      expect(await counted(from, to, choice)).toBe(checks.filter(fits).length);
    }),
    { numRuns: 60 },
  );
});

it('reads a day that is over once, and keeps its count right when rows come late or go', async () => {
  for (const at of [midnight - 3 * day, midnight - 1, midnight]) await writeCheck(sampleCheck({ at }));
  expect(await all()).toBe(3);
  await writeCheck(sampleCheck({ at: midnight - 2 }));
  expect(await all()).toBe(4);
  const late = await withChecks((checks) =>
    checks
      .where('at')
      .equals(midnight - 2)
      .primaryKeys(),
  );
  await removeCheck(late[0] ?? 0);
  expect(await all()).toBe(3);
  expect(await counted(midnight - day, midnight)).toBe(1);
  await removeOlder(now.getTime() - 2 * day);
  expect(await all()).toBe(2);
});

it('goes on counting on later days', async () => {
  await writeCheck(sampleCheck({ at: midnight }));
  expect(await all()).toBe(1);
  await writeCheck(sampleCheck({ at: midnight + 2 * day }));
  const later = new Date(midnight + 5 * day);
  expect(await counted(0, midnight + 9 * day, { platform: 'x' }, later)).toBe(2);
  expect(await counted(midnight + day, midnight + 9 * day, {}, later)).toBe(1);
});

it('counts anew when an older version has emptied the log', async () => {
  await writeCheck(sampleCheck({ at: midnight - 9 * day }));
  expect(await all()).toBe(1);
  await withChecks((checks) => checks.clear());
  expect(await all()).toBe(0);
  await withChecks((checks) => checks.add(sampleCheck({ at: midnight - day })));
  expect(await all()).toBe(1);
});
