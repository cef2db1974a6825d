import type { RosterParts } from './roster-parts.ts';

/** "IKRR"; read backwards it is a file from a machine with the other byte order. */
export const magic = 0x52524b49;
/** To be raised with every change of the layout or of the hashes. */
export const format = 4;

/** What is stored as text: it is short, whatever the number of names. */
export type Head = Pick<RosterParts, 'accounts' | 'hashtags' | 'numbers' | 'called' | 'ballots'>;

/** In words of four bytes: magic, format, checksum of all that follows it, bytes of the head, then the length of each section. */
export const sumAt = 2;
export const headAt = 3;
export const lengthsAt = 4;
const sectionCount = 7;
export const startAt = lengthsAt + sectionCount;
export const width = 4;

/** FNV-1a, a word of four bytes at a time. */
export function checksum(words: Int32Array): number {
  let sum = 0x811c9dc5 | 0;
  for (let at = 0; at < words.length; at++) sum = Math.imul(sum ^ (words[at] ?? 0), 0x01000193);
  return sum;
}
