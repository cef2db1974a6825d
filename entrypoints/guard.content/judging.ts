import { browser } from 'wxt/browser';
import type { Check } from '../../log/check.ts';
import { version } from '../../log/version.ts';
import { settingsFallback } from '../../policy/fallback.ts';
import { engineDataKey, isPageSnapshot, type PageSnapshot, pageSnapshotKey } from '../../policy/snapshot.ts';
import type { Contest } from '../../rules/contests/schema.ts';
import { dayInJakarta } from '../../rules/contests/today.ts';
import type { Draft } from '../../rules/draft.ts';
import type { Verdict } from '../../rules/verdict.ts';
import { speak, textsKey } from '../pages/browser-text.ts';
import { situationOf } from '../pages/situation.ts';
import { type AtRest, atRest, atRestSoon } from './at-rest.ts';
import type { Background } from './tell.ts';

export interface Judging {
  judge: (draft: Draft) => Verdict;
  /** A verdict's findings as they are logged. */
  logged: (draft: Draft, verdict: Verdict) => Check['findings'];
  /** The points of the pledge, as signed. */
  pledge: () => readonly string[];
  settings: () => PageSnapshot['settings'];
  contest: (id: string | undefined) => Contest | undefined;
  /** False until language and rules are there: nothing can be checked without. */
  able: () => boolean;
  /** While engine, language, rules and settings are being read, which a frame's first moments are: its end. Never rejects. */
  reading: () => Promise<void> | undefined;
}

const clear: Verdict = { verdict: 'clear', findings: [] };

/**
 * Keeps a judge ready for the settings and contests in force. It is made when the page is idle, so that neither the load
 * of the page nor the first press pays for it.
 */
export function createJudging(
  signal: AbortSignal,
  fault: (error: unknown) => void,
  tell: Background['tell'],
): Judging {
  let snapshot: PageSnapshot | undefined;
  let made: { day: string; judge: (draft: Draft) => Verdict } | undefined;
  /** There once it has learned language and rules. */
  let engine: AtRest | undefined;

  const settings = () => snapshot?.settings ?? settingsFallback;
  const refresh = () => tell({ type: 'refresh' });
  const judgeNow = ({ createJudge }: AtRest, by: PageSnapshot) => {
    const today = dayInJakarta();
    if (made?.day !== today) {
      made = { day: today, judge: createJudge(situationOf(by, today), by.roster) };
      // In a page that has stood open over night.
      if (by.day !== today) refresh();
    }
    return made.judge;
  };
  const makeLater = () => {
    made = undefined;
    const [ready, by] = [engine, snapshot];
    if (!ready || !by) return;
    requestIdleCallback(() => {
      try {
        judgeNow(ready, by);
      } catch (error) {
        fault(error);
      }
    });
  };
  const takeData = (parts: AtRest, value: unknown) => {
    engine = parts.learn(value) ? parts : undefined;
    if (!engine) refresh();
    makeLater();
  };
  const take = (value: unknown) => {
    if (!isPageSnapshot(value, version())) {
      // Nothing yet, or an earlier version's: names are compiled anew.
      refresh();
      return;
    }
    snapshot = value;
    makeLater();
    if (value.day !== dayInJakarta()) refresh();
  };
  const stored = async (key: string): Promise<unknown> => (await browser.storage.local.get(key))[key];
  const readData = async () => takeData(await atRest(), await stored(engineDataKey));
  /** Most never choose a language, and read nothing for it. */
  const readTexts = async (chosen: boolean) => {
    const texts = chosen ? await stored(textsKey) : undefined;
    speak(texts);
    (await atRest()).speak(texts);
  };
  const listen = (changes: Record<string, { newValue?: unknown }>) => {
    if (changes[engineDataKey]) void readData().catch(fault);
    if (changes[pageSnapshotKey]) take(changes[pageSnapshotKey].newValue);
    if (changes[textsKey]) void readTexts(changes[textsKey].newValue !== undefined).catch(fault);
  };
  browser.storage.local.onChanged.addListener(listen);
  signal.addEventListener('abort', () => browser.storage?.local.onChanged.removeListener(listen));
  const readAll = async () => {
    take(await stored(pageSnapshotKey));
    await readData();
    if (settings().language !== 'browser') await readTexts(true);
  };
  let reading: Promise<void> | undefined = readAll()
    .catch(fault)
    .finally(() => {
      reading = undefined;
    });
  const readSoon = async () => {
    await atRestSoon();
    await reading;
  };

  return {
    judge: (draft) => (engine && snapshot ? judgeNow(engine, snapshot)(draft) : clear),
    logged: (draft, verdict) => engine?.loggedFindings(draft, verdict) ?? [],
    pledge: () => snapshot?.pledge ?? [],
    settings,
    contest: (id) => snapshot?.contests.find((contest) => contest.id === id),
    able: () => engine !== undefined && snapshot !== undefined,
    reading: () => reading && readSoon().catch(fault),
  };
}
