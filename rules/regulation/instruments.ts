import type { Day } from '../contests/stage.ts';

/** A law, decree or circular by the beginning of the titles that cite it, with the day it was issued where that was read. */
const issued: readonly (readonly [title: string, on: Day])[] = [
  ['SKB 2/2022', '2022-09-22'],
  ['UU 20/2023', '2023-10-31'],
  ['SE Menteri PANRB 1/2023', '2023-01-03'],
  ['SE Menteri PANRB 137/2018', '2018-05-21'],
  // The reading in Tanjungpinang, whose wording is ours.
  ['Ikrar netralitas', '2023-11-20'],
];

/**
 * The day on which what a provision stands in was issued; undefined where only the year is known, which titles say themselves.
 * @param title of a provision
 */
export const issuedOn = (title: string): Day | undefined =>
  issued.find(([beginning]) => title.startsWith(beginning))?.[1];
