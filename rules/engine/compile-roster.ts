import type { Contest } from '../contests/schema.ts';
import { checksum, format, type Head, headAt, magic, startAt, sumAt, width } from './roster-bytes.ts';
import { partsOf } from './roster-maker.ts';

const asWords = (bytes: Uint8Array): Int32Array<ArrayBuffer> => {
  const padded = new Uint8Array(Math.ceil(bytes.length / width) * width);
  padded.set(bytes);
  return new Int32Array(padded.buffer);
};

/**
 * Everybody on the ballots of these contests as bytes to be stored: made once, opened on every page. 258,000 names
 * are about 5 MB. To be compiled again by every new version of Ikrar, for what words are brought to may have changed.
 */
export function compileRoster(contests: readonly Contest[]): Uint8Array<ArrayBuffer> {
  const { names, lists, words, tickets, accounts, hashtags, numbers, called, ballots } = partsOf(contests);
  const head = new TextEncoder().encode(
    JSON.stringify({ accounts, hashtags, numbers, called, ballots } satisfies Head),
  );
  const sections = [
    names.table.checks,
    names.table.values,
    lists,
    words.words.table.checks,
    words.words.table.values,
    words.shapes.bits,
    asWords(new Uint8Array(tickets.buffer, tickets.byteOffset, tickets.byteLength)),
  ];
  const all = [...sections, asWords(head)];
  const made = new Int32Array(startAt + all.reduce((sum, { length }) => sum + length, 0));
  made.set([magic, format, 0, head.length, ...sections.map(({ length }) => length)]);
  let at = startAt;
  for (const section of all) {
    made.set(section, at);
    at += section.length;
  }
  made[sumAt] = checksum(made.subarray(headAt));
  return new Uint8Array(made.buffer);
}
