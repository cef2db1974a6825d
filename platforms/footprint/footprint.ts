import type { Activity } from '../../rules/draft.ts';

/** What people leave behind on a platform, and can take back. */
export type TraceActivity = Extract<Activity, 'follow' | 'like' | 'join' | 'post' | 'share'>;

/** One kind of thing that the person has done, as the rows of a page show it. Selectors look inside the row. */
export interface Trace {
  activity: TraceActivity;
  /** What stands once in each row, and only where it was done: the row itself, or the control that takes it back. */
  at: string;
  /** All that `at` says, where nothing but its words tells a row that was done; in each language that we know. */
  label?: readonly string[];
  /** The row is the smallest part of the page around `at` that holds this; left out, `at` is the row itself. */
  holds?: string;
  /** `at` never stands inside this: what does is part of another row. */
  outside?: string;
  /** Whose the row has to be, by its `handle`. */
  by?: 'owner' | 'others';
  name?: string;
  /** The link whose address names the account. */
  handle?: string;
  text?: string;
  /** The link to the thing itself; left out, the account's. */
  link?: string;
  /** The platform's own control that takes it back, or the menu that has it; left out where the row has neither. */
  undo?: { at: string; menu?: true };
}

/** A page on which a person sees what they have done. */
export interface FootprintPage {
  /** Tested against path and query. Its group `owner` names whose page it is; without one it shows everybody their own. */
  path: RegExp;
  /** The way there, `{me}` standing for the person's own account. */
  href: string;
  /** The first one names the page. */
  traces: readonly [Trace, ...Trace[]];
}

/** Where on one platform people find what they have left behind. Pure data. */
export interface Footprint {
  /** The account that an address names: its first group. */
  account: RegExp;
  /** The site's own link, on every page, to the profile of who is signed in. */
  me?: string;
  /** What a part of this link says, where its place does not tell it from others. */
  meLabel?: readonly string[];
  /** Stands on one's own profile and on nobody else's. */
  own?: string;
  pages: readonly FootprintPage[];
}

/**
 * Declares where a platform shows people what they have left behind.
 * @example
 * export default defineFootprint({
 *   account: /\/@(\w+)/,
 *   pages: [{ path: /^\/liked$/, href: '/liked', traces: [{ activity: 'like', at: 'article', handle: 'a' }] }],
 * });
 */
export const defineFootprint = (footprint: Footprint): Footprint => footprint;
