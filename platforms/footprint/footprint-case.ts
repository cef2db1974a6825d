import type { Target } from '../../rules/draft.ts';
import type { TraceActivity } from './footprint.ts';
import type { PageHere } from './whose.ts';

/** A row of a saved page, as it must be read. */
export interface RowCase {
  activity: TraceActivity;
  /** The owner's own words. */
  text?: string;
  target?: Target;
  link?: string;
  /** With the training contest between its candidates' naming and the quiet days, it is pointed out. */
  found?: true;
}

/** A page as a platform shows people what they have done, written by us, and all that must be read from it. */
export interface FootprintCase {
  /** In the platform's `footprint/` folder. */
  file: string;
  /** Path and query of the page. */
  address: string;
  whose: PageHere['whose'];
  rows: readonly RowCase[];
}
