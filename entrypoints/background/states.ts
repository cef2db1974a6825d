import { noteDrift, readDrift } from '../../log/drift.ts';
import { noteGuardState, type Tested } from '../../log/guard-states.ts';
import type { Activity } from '../../rules/draft.ts';
import { withDrift } from '../pages/tested.ts';
import { markTab } from './badge.ts';

/** Keeps what a page's self-test says, and marks its tab. */
export async function takeState(tested: Tested, tabId: number | undefined): Promise<void> {
  await noteGuardState(tested);
  if (tabId !== undefined) await markTab(tabId, withDrift(tested, await readDrift()).state);
}

/** Counts what the first gate has missed; the page it happened on is guarded only partly from now on. */
export async function takeDrift(platform: string, activity: Activity, tabId?: number): Promise<void> {
  await noteDrift(platform, activity);
  if (tabId !== undefined) await markTab(tabId, 'partly');
}
