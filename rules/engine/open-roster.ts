import type { Contest } from '../contests/schema.ts';
import { KnownWords } from './known-words.ts';
import { Ngrams } from './ngrams.ts';
import { type Roster, rosterOf } from './roster.ts';
import {
  checksum,
  format,
  type Head,
  headAt,
  lengthsAt,
  magic,
  startAt,
  sumAt,
  width,
} from './roster-bytes.ts';
import { Shapes } from './shapes.ts';

/**
 * The roster that `compileRoster` made; its arrays are the bytes themselves.
 * @param contests those it was made of, in the same order; their tickets are not needed
 * @throws when the bytes are of another format, or not whole
 */
export function openRoster(bytes: Uint8Array<ArrayBuffer>, contests: readonly Contest[]): Roster {
  const whole = bytes.byteOffset % width === 0 ? bytes : bytes.slice();
  const stored = new Int32Array(whole.buffer, whole.byteOffset, Math.floor(whole.byteLength / width));
  if (stored[0] !== magic) throw new Error('not a compiled roster');
  if (stored[1] !== format)
    throw new Error(`a roster of format ${stored[1]}, not ${format}: compile it again`);
  if (stored[sumAt] !== checksum(stored.subarray(headAt)))
    throw new Error('a compiled roster that is not whole');
  let at = startAt;
  const section = (index: number): Int32Array<ArrayBuffer> => {
    const from = at;
    at += stored[lengthsAt + index] ?? 0;
    return stored.subarray(from, at);
  };
  const names = new Ngrams({ checks: section(0), values: section(1) });
  const lists = section(2);
  const words = new KnownWords(
    new Ngrams({ checks: section(3), values: section(4) }),
    new Shapes(section(5)),
  );
  const packed = section(6);
  const tickets = new Uint16Array(packed.buffer, packed.byteOffset, packed.length * 2);
  const from = stored.byteOffset + at * width;
  const text = new TextDecoder().decode(new Uint8Array(stored.buffer, from, stored[headAt]));
  const head: Head = JSON.parse(text);
  return rosterOf({ ...head, contests, names, lists, words, tickets });
}
