import type { Activity, Target } from '../rules/draft.ts';

/** A gesture on a saved page and what the adapter must make of it. No `expect`: none of our business. */
export interface GestureCase {
  /** What was pressed before, to open the menu in which `press` stands. */
  opener?: string;
  press?: string;
  /** The element that has the focus, and the key pressed there. */
  key?: { on: string; combo: 'Enter' | 'Mod+Enter' | 'Shift+Enter' | 'l' };
  submit?: string;
  expect?: { activity: Activity; text: string; target?: Target };
}

/** A compose box as the platform builds it, written by us, with the counts and gestures that must be found in it. */
export interface SavedPage {
  /** In the adapter's `saved/` folder; its name ends in `.id.html` or `.en.html`. */
  file: string;
  /** `location.pathname` of the page. */
  path: string;
  composers: number;
  controls: number;
  gestures: readonly GestureCase[];
}

/** A request as the platform sends it and what must be read from it. */
export interface RequestCase {
  path: string;
  body: string;
  expect?: { activity: Activity; text: string; target?: Target };
}

/** An adapter's own test cases, in `cases.ts` beside it. */
export interface AdapterCases {
  pages: readonly SavedPage[];
  requests: readonly RequestCase[];
}
