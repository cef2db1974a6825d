import type { Activity } from '../rules/draft.ts';
import type { Platform } from './platform.ts';

/** The platform of the page that a script of ours runs in. */
export interface Here {
  platform: Platform;
  /** Activities that the second gate will see go out. */
  requested: readonly Activity[];
}

declare global {
  var ikrarHere: Here | undefined;
}

/**
 * Tells the guard where it is. Each page loads only its own platform's adapter, in a script of its own just before the
 * guard's; both run in our isolated world, whose globals no page sees.
 */
export function offerHere(platform: Platform, requested: readonly Activity[]): void {
  globalThis.ikrarHere = { platform, requested };
}

/** The platform of this page; nothing where only the guard was started, on a host of the agency's own. */
export const here = (): Here | undefined => globalThis.ikrarHere;
