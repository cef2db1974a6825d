import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { activities } from '../rules/draft.ts';
import { createTurns } from '../rules/in-turn.ts';
import { storedRows } from './stored-rows.ts';
import { version } from './version.ts';

/** Where the last known states are kept in `storage.local`. */
export const guardStatesKey = 'guardStates';

/** Places kept; those longest unseen give way. */
const size = 100;

/** What a page's self-test said, see `platforms/gate/self-test.ts`. */
export const Tested = z.object({
  /** A platform's id, or a host of the agency's own. */
  place: z.string().check(z.maxLength(253)),
  state: z.enum(['guarded', 'partly', 'off']),
  flaw: z.optional(z.enum(['off', 'fault', 'reload', 'line', 'landmark', 'drift'])),
  activities: z.array(z.enum(activities)),
});
export type Tested = z.infer<typeof Tested>;

const Seen = z.extend(Tested, {
  /** When, in milliseconds since the epoch. */
  at: z.int(),
  version: z.string(),
});
/** The last state of a place. */
export type Seen = z.infer<typeof Seen>;

const inTurn = createTurns();

/** The last state of each place that was ever open, the latest first; rows that can't be read are left out. */
export const readGuardStates = (): Promise<Seen[]> => storedRows(guardStatesKey, Seen);

/** Keeps a place's state in the place of its last one. */
export function noteGuardState(tested: Tested): Promise<void> {
  return inTurn(async () => {
    const others = (await readGuardStates()).filter(({ place }) => place !== tested.place);
    const seen: Seen = { ...tested, at: Date.now(), version: version() };
    await browser.storage.local.set({ [guardStatesKey]: [seen, ...others].slice(0, size) });
  });
}
