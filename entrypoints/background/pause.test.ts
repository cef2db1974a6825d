import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { saveSettings } from '../../policy/store.ts';
import { showState } from './badge.ts';
import { awaitPauseEnd, onPauseEnd } from './pause.ts';

beforeEach(() => fakeBrowser.reset());

const alarms = async () => (await fakeBrowser.alarms.getAll()).map(({ scheduledTime }) => scheduledTime);

it('marks the button while it lasts, and has the browser wake us at its end', async () => {
  const pausedUntil = Date.now() + 60_000;
  await saveSettings({ pausedUntil });
  await awaitPauseEnd();
  await showState();
  expect(await fakeBrowser.action.getBadgeText({})).toBe('II');
  expect(await alarms()).toEqual([pausedUntil]);

  const ended = vi.fn<() => void>();
  onPauseEnd(ended);
  for (const name of ['pause-end', 'other']) {
    const alarm = { name, scheduledTime: pausedUntil, persistAcrossSessions: false };
    await fakeBrowser.alarms.onAlarm.trigger(alarm);
  }
  expect(ended).toHaveBeenCalledTimes(1);
});

it('is over when the person goes on: no mark, no alarm', async () => {
  await saveSettings({ pausedUntil: Date.now() + 60_000 });
  await awaitPauseEnd();
  await saveSettings({ pausedUntil: 0 });
  await awaitPauseEnd();
  await showState();
  expect(await fakeBrowser.action.getBadgeText({})).toBe('');
  expect(await alarms()).toEqual([]);
});
