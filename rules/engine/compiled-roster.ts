import type { Contest, Stages } from '../contests/schema.ts';
import { KnownWords } from './known-words.ts';
import { Ngrams } from './ngrams.ts';
import { type Roster, rosterOf } from './roster.ts';
import { partsOf } from './roster-maker.ts';
import type { Coded, RosterParts } from './roster-parts.ts';
import { Shapes } from './shapes.ts';

/** "IKRR"; read backwards it is a file from a machine with the other byte order. */
const magic = 0x52524b49;
/** To be raised with every change of the layout or of the hashes. */
const format = 1;

/** What is stored as text: it is short, whatever the number of names. */
interface Head {
  stages: Stages[];
  /** Id, name, office and region of each contest, and the place of its stages. */
  contests: [string, string, Contest['office'], string, number][];
  accounts: Coded;
  hashtags: Coded;
  numbers: Coded;
}

function headOf({ contests, accounts, hashtags, numbers }: RosterParts): Head {
  const places = new Map<string, number>();
  const stages: Stages[] = [];
  const rows = contests.map((contest): Head['contests'][number] => {
    const key = JSON.stringify(contest.stages);
    const place = places.get(key) ?? stages.push(contest.stages) - 1;
    places.set(key, place);
    return [contest.id, contest.name, contest.office, contest.region, place];
  });
  return { stages, contests: rows, accounts, hashtags, numbers };
}

function contestsOf({ contests, stages }: Head): Contest[] {
  return contests.flatMap(([id, name, office, region, place]) => {
    const days = stages[place];
    return days ? [{ id, name, office, region, stages: days, tickets: [] }] : [];
  });
}

/** FNV-1a, a word of four bytes at a time. */
function checksum(words: Int32Array): number {
  let sum = 0x811c9dc5 | 0;
  for (let at = 0; at < words.length; at++) sum = Math.imul(sum ^ (words[at] ?? 0), 0x01000193);
  return sum;
}

/** In words of four bytes: magic, format, checksum of all that follows it, bytes of the head, then the length of each section. */
const sumAt = 2;
const headAt = 3;
const lengthsAt = 4;
const sectionCount = 7;
const startAt = lengthsAt + sectionCount;
const width = 4;

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
  const parts = partsOf(contests);
  const { names, lists, words, tickets } = parts;
  const head = new TextEncoder().encode(JSON.stringify(headOf(parts)));
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

/**
 * The roster that `compileRoster` made; its arrays are the bytes themselves. Its contests have no tickets.
 * @throws when the bytes are of another format, or not whole
 * @example createJudge({ day, role, contests: roster.contests }, roster)
 */
export function openRoster(bytes: Uint8Array<ArrayBuffer>): Roster {
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
  return rosterOf({ ...head, contests: contestsOf(head), names, lists, words, tickets });
}
