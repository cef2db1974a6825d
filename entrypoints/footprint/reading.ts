import { browser } from 'wxt/browser';
import { version } from '../../log/version.ts';
import { engineDataKey, isPageSnapshot, type PageSnapshot, pageSnapshotKey } from '../../policy/snapshot.ts';
import { dayInJakarta } from '../../rules/contests/today.ts';
import type { Draft } from '../../rules/draft.ts';
import type { Verdict } from '../../rules/verdict.ts';
import type { ToBackground } from '../background/messages.ts';
import { createJudge, learn } from '../guard-at-rest.content/engine.ts';
import { readTexts } from '../pages/browser-text.ts';
import { situationOf } from '../pages/situation.ts';

/** What a walk judges by. */
export interface Judged {
  snapshot: PageSnapshot;
  judge: (draft: Draft) => Verdict;
}

const stored = async (key: string): Promise<unknown> => (await browser.storage.local.get(key))[key];

/**
 * Reads settings, contests, language and rules, as the guard does; has the background bring them up to date first, for a
 * page may have been open since another day.
 * @throws when they are not there
 */
export async function readJudge(): Promise<Judged> {
  await browser.runtime.sendMessage({ type: 'refresh' } satisfies ToBackground);
  const [snapshot, data] = await Promise.all([stored(pageSnapshotKey), stored(engineDataKey)]);
  if (!isPageSnapshot(snapshot, version()) || !learn(data)) throw new Error('no rules to judge by');
  if (snapshot.settings.language !== 'browser') await readTexts();
  return { snapshot, judge: createJudge(situationOf(snapshot, dayInJakarta()), snapshot.roster) };
}
