import type { Activity, Target } from '../rules/draft.ts';
import type { WriteBody } from './gate/write-body.ts';

export type Combo = 'Enter' | 'Mod+Enter';

/**
 * How a person sets an activity off: by pressing a control, by keys in the composer, by an ordinary form, by a single
 * key while something has the focus and no text is being written, by a double click, or by attaching a file (chosen in
 * an input, or dropped on or pasted into the gate's composer or `within`).
 */
export type Trigger =
  | { kind: 'press'; control: string }
  | { kind: 'keys'; combo: Combo }
  | { kind: 'form'; form: string }
  | { kind: 'shortcut'; key: string; on: string }
  | { kind: 'double'; on: string }
  | { kind: 'attach'; input: string };

export const press = (control: string): Trigger => ({ kind: 'press', control });
export const keys = (combo: Combo): Trigger => ({ kind: 'keys', combo });
export const form = (selector: string): Trigger => ({ kind: 'form', form: selector });
export const shortcut = (key: string, on: string): Trigger => ({ kind: 'shortcut', key, on });
export const double = (on: string): Trigger => ({ kind: 'double', on });
export const attach = (input: string): Trigger => ({ kind: 'attach', input });

/** Where a gesture happened: the composers it would send and the part of the page that holds them. */
export interface Place {
  /** What was pressed, or has the focus. */
  control: Element;
  /** What opened the menu that the control stands in, see `Gate.opener`. */
  opener?: Element;
  scope: Element;
  composers: readonly Element[];
  /** `location.pathname` and `location.hash`, so that adapters stay pure. */
  path: string;
  hash: string;
  /** Did this button wake up, or appear, when text arrived in an empty box near it? */
  woke: (button: Element) => boolean;
}

/** One activity on one surface of a platform. The first gate that fits a gesture wins. */
export interface Gate {
  activity: Activity;
  when: readonly Trigger[];
  /** Boxes that hold the person's words. Left out for activities without words: a like, a follow. */
  composer?: string;
  /** The control whose press opens the menu in which this gate stands: the menu itself does not say what it is for. */
  opener?: string;
  /** Never climb out of this when looking for the composers that belong to a control. */
  within?: string;
  /** Asked first, of the control alone, for gates whose `when` takes nearly anything: searching the page costs more. */
  only?: (control: Element, woke: Place['woke']) => boolean;
  /** Tells surfaces apart that look the same, e.g. a reply from a post. Asked before any text is read. */
  where?: (place: Place) => boolean;
  target?: (place: Place) => Target | undefined;
}

/** What a platform's own write request says about the activity. */
export interface Outgoing {
  text: string;
  target?: Target;
}

/** A write request of the platform, seen by the second gate. `read` gives nothing when it is some other request. */
export interface WriteRequest {
  activity: Activity;
  /** What the platform calls it, for `docs/platforms.md`. */
  name: string;
  /** Tested against the URL's path. */
  path: RegExp;
  read: (body: WriteBody) => Outgoing | undefined;
}

/** Wherever `where` stands on a page, one element of `holds` stands inside it (itself included), or the page has changed. */
export interface Landmark {
  activity: Activity;
  where: string;
  holds: string;
}

/** One social platform: nearly all data. See CONTRIBUTING, "how to add a platform". */
export interface Platform {
  /** The name of its folder. */
  id: string;
  name: string;
  gates: readonly Gate[];
  /**
   * Surfaces whose text is never read: private messages. A function where it takes more than a selector; it is asked
   * about the innermost element of every event, before anything else is looked at, and again about every composer.
   */
  private?: string | ((element: Element) => boolean);
  /** What the page shows of a target that a request names by its id alone. */
  find?: (activity: Activity, id: string) => Target | undefined;
  /** What the self-test looks for. */
  landmarks?: readonly Landmark[];
}

/**
 * Declares a platform's adapter.
 * @example
 * export default definePlatform({
 *   id: 'x', name: 'X',
 *   gates: [{ activity: 'post', composer: '[data-testid^="tweetTextarea_"]', when: [press('[data-testid="tweetButton"]'), keys('Mod+Enter')] }],
 * });
 */
export const definePlatform = (platform: Platform): Platform => platform;
