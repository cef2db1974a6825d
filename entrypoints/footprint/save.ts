import { browser } from 'wxt/browser';
import type { Check } from '../../log/check.ts';
import { loggedFindings } from '../../log/findings.ts';
import type { Found } from '../../platforms/footprint/walk.ts';
import type { ToBackground } from '../background/messages.ts';

/**
 * Has the background write what was found to the log, one check each, of a kind of its own.
 * @throws when one could not be written
 */
export async function saveFound(platform: string, found: readonly Found[]): Promise<void> {
  for (const { draft, verdict } of found) {
    const check: Check = {
      schema: 1,
      at: Date.now(),
      platform,
      activity: draft.activity,
      gate: 'footprint',
      verdict: verdict.verdict,
      decision: 'none',
      findings: loggedFindings(draft, verdict),
    };
    const written: unknown = await browser.runtime.sendMessage({ type: 'log', check } satisfies ToBackground);
    if (written !== true) throw new Error('the log takes no row');
  }
}
