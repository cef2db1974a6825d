import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { policyKey } from '../../policy/managed.ts';
import { startOfDay } from '../../policy/steps.ts';
import { awaitModeStep, onModeStep } from './mode-step.ts';

beforeEach(() => {
  fakeBrowser.reset();
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-11-22T05:00:00Z') });
});
afterEach(() => {
  vi.useRealTimers();
});

const underPolicy = (received: object) =>
  fakeBrowser.storage.local.set({ [policyKey]: { state: 'policy', received, at: 1 } });
const alarms = async () => (await fakeBrowser.alarms.getAll()).map(({ scheduledTime }) => scheduledTime);

it('has the browser wake us when the next step begins', async () => {
  await underPolicy({ mode: 'observe', modeSteps: ['2027-01-05 warn', '2026-12-15 hint'] });
  await awaitModeStep();
  expect(await alarms()).toEqual([startOfDay('2026-12-15')]);

  const come = vi.fn<() => void>();
  onModeStep(come);
  for (const name of ['mode-step', 'other']) {
    await fakeBrowser.alarms.onAlarm.trigger({ name, scheduledTime: 1, persistAcrossSessions: false });
  }
  expect(come).toHaveBeenCalledTimes(1);
});

it('sets no alarm where no step is to come, and takes back the one of a policy that went', async () => {
  await underPolicy({ modeSteps: ['2026-12-15 hint'] });
  await awaitModeStep();
  await underPolicy({ mode: 'hint' });
  await awaitModeStep();
  expect(await alarms()).toEqual([]);
});
