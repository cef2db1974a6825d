/** A day that is over, counted: counting tens of thousands of rows by an index takes browsers a good part of a second. */
export interface Tally {
  /** Its number, in days since the epoch where the person was when the first day was counted. */
  day: number;
  counts: Record<string, number>;
}

/** How far the days are counted. */
export interface Tallied {
  name: 'days';
  /** Days before this one. */
  upTo: number;
  /** Milliseconds by which the days begin before those of Greenwich. */
  ahead: number;
}
