import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { readDrift } from '../../log/drift.ts';
import { Tested } from '../../log/guard-states.ts';
import { type GuardStatus, statusRequest } from '../guard.content/status.ts';
import { withDrift } from '../pages/tested.ts';

const Answer = z.extend(Tested, { guarded: z.boolean(), platform: z.string() });

/** What the guard of the tab in front says; undefined where none answers, since no page there is guarded. */
export async function tabStatus(): Promise<GuardStatus | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return undefined;
  // No content script in that tab is the ordinary case, and browsers word the refusal differently.
  const answer: unknown = await browser.tabs
    .sendMessage(tab.id, statusRequest, { frameId: 0 })
    .catch(() => undefined);
  if (answer === undefined) return undefined;
  const { guarded, platform, ...tested } = Answer.parse(answer);
  return { guarded, platform, place: tested.place, ...withDrift(tested, await readDrift()) };
}
