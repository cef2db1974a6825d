import { browser } from 'wxt/browser';
import { settingsFallback } from '../../policy/fallback.ts';
import { type Snapshot, snapshotKey } from '../../policy/snapshot.ts';
import type { Contest } from '../../rules/contests/schema.ts';
import { dayInJakarta } from '../../rules/contests/today.ts';
import type { Draft } from '../../rules/draft.ts';
import type { Verdict } from '../../rules/verdict.ts';
import { situationOf } from '../pages/situation.ts';
import { createJudge } from './engine.ts';

/** Settings are read by then even on a page that never rests, in milliseconds: long before a person can press anything. */
const soon = 250;

export interface Judging {
  judge: (draft: Draft) => Verdict;
  settings: () => Snapshot['settings'];
  contest: (id: string | undefined) => Contest | undefined;
}

/**
 * Keeps a judge ready for the settings and contests in force. Until storage has answered, the permanent rules guard;
 * the judge is made when the page is idle, so that the first press does not pay for it.
 */
export function createJudging(signal: AbortSignal, fault: (error: unknown) => void): Judging {
  let snapshot: Snapshot = { settings: settingsFallback, contests: [], day: '' };
  let made: { day: string; judge: (draft: Draft) => Verdict } | undefined;

  const judgeNow = () => {
    const today = dayInJakarta();
    if (made?.day !== today) made = { day: today, judge: createJudge(situationOf(snapshot, today)) };
    return made.judge;
  };
  const take = (value: unknown) => {
    if (!isSnapshot(value)) return;
    snapshot = value;
    made = undefined;
    requestIdleCallback(() => judgeNow());
    if (value.day !== dayInJakarta()) void browser.runtime.sendMessage({ type: 'refresh' }).catch(fault);
  };

  const listen = (changes: Record<string, { newValue?: unknown }>) => {
    if (changes[snapshotKey]) take(changes[snapshotKey].newValue);
  };
  const read = () => {
    browser.storage.local.onChanged.addListener(listen);
    signal.addEventListener('abort', () => browser.storage?.local.onChanged.removeListener(listen));
    void browser.storage.local
      .get(snapshotKey)
      .then((stored) => take(stored[snapshotKey]))
      .catch(fault);
  };
  // A page that loads does not wait for what is needed only once somebody presses something.
  requestIdleCallback(read, { timeout: soon });

  return {
    judge: (draft) => judgeNow()(draft),
    settings: () => snapshot.settings,
    contest: (id) => snapshot.contests.find((contest) => contest.id === id),
  };
}

/** The background validated it before writing; here only an older version's shape has to be told apart. */
function isSnapshot(value: unknown): value is Snapshot {
  return (
    typeof value === 'object' &&
    value !== null &&
    'settings' in value &&
    'contests' in value &&
    'day' in value
  );
}
