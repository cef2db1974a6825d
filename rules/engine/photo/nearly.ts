import { classesOf, isSeam, type Stream } from './letters.ts';

/** A phrase that stands in a stream, nearly. */
export interface Near {
  phrase: number;
  from: number;
  to: number;
  /** Letters too many, too few or wrong, beside those that look alike. */
  wrong: number;
}

/** How many letters may be wrong: none in a short phrase, where a wrong one makes another word. */
const allowed = (size: number): number => {
  if (size < 6) return 0;
  return size < 12 ? 1 : 2;
};

const width = 32;
const longKey = 4;
const shortKey = 3;

/** A piece of a phrase: `offset`..`offset + size` of its letters. */
interface Anchor {
  phrase: number;
  offset: number;
  size: number;
}

/** How many letters of the stream may stand for the rest of a phrase, and how many of them are wrong then. */
interface Reach {
  taken: number;
  wrong: number;
}

const widest = 8;
let costs = new Uint8Array(widest);
let next = new Uint8Array(widest);

/**
 * Compares the rest of a phrase with the stream, in either direction.
 * @param step 1 for what comes after, -1 for what comes before
 */
function reachOf(
  phrase: Uint8Array,
  at: number,
  { classes, size }: Stream,
  start: number,
  step: 1 | -1,
  most: number,
): Reach[] {
  const length = step === 1 ? phrase.length - at : at + 1;
  const band = 2 * most + 1;
  const never = most + 1;
  // costs[b]: wrong letters when as many letters of the stream are taken as of the phrase, plus b - most.
  for (let b = 0; b < widest; b++) costs[b] = b >= most && b < band ? b - most : never;
  for (let i = 0; i < length; i++) {
    const wanted = phrase[at + step * i];
    let least = never;
    next.fill(never);
    for (let b = 0; b < band; b++) {
      const taken = i + 1 + b - most;
      if (taken < 0) continue;
      const place = start + step * (taken - 1);
      let cost = (costs[b + 1] ?? never) + 1;
      if (taken > 0 && place >= 0 && place < size) {
        const same = (costs[b] ?? never) + (classes[place] === wanted ? 0 : 1);
        const extra = b > 0 ? (next[b - 1] ?? never) + 1 : never;
        cost = Math.min(cost, same, extra);
      }
      next[b] = Math.min(cost, never);
      least = Math.min(least, cost);
    }
    if (least > most) return [];
    [costs, next] = [next, costs];
  }
  const found: Reach[] = [];
  for (let b = 0; b < band; b++) {
    const wrong = costs[b] ?? never;
    const taken = length + b - most;
    const end = start + step * taken;
    if (wrong <= most && taken >= 0 && end >= -1 && end <= size) found.push({ taken, wrong });
  }
  return found;
}

/** The shortest of those with the fewest wrong letters, and those that end where a run ends. */
function ends(reach: readonly Reach[], stream: Stream, place: (taken: number) => number): Reach[] {
  const fewest = Math.min(...reach.map(({ wrong }) => wrong));
  const best = reach.find(({ wrong }) => wrong === fewest);
  return reach.filter((one) => one === best || isSeam(stream, place(one.taken)));
}

/**
 * Finds phrases in a stream although some letters are wrong. A phrase with at most k wrong letters has one of its k + 1
 * equal pieces right: by the first letters of these it is looked for, so that a thousand phrases cost little more than one.
 */
export class NearPhrases {
  readonly #phrases: Uint8Array[] = [];
  readonly #anchors = new Map<number, Anchor[]>();

  /** @returns the number by which the phrase is told when it is found; -1 for one that is too short to look for */
  add(letters: string): number {
    const phrase = classesOf(letters);
    if (phrase.length < 6) return -1;
    const id = this.#phrases.push(phrase) - 1;
    const pieces = allowed(phrase.length) + 1;
    for (let piece = 0; piece < pieces; piece++) {
      const offset = Math.floor((piece * phrase.length) / pieces);
      const size = Math.floor(((piece + 1) * phrase.length) / pieces) - offset;
      const key = this.#key(phrase, offset, size < longKey ? shortKey : longKey);
      const list = this.#anchors.get(key);
      const anchor = { phrase: id, offset, size };
      if (list) list.push(anchor);
      else this.#anchors.set(key, [anchor]);
    }
    return id;
  }

  #key(classes: Uint8Array, from: number, size: number): number {
    let key = size;
    for (let i = 0; i < size; i++) key = key * width + (classes[from + i] ?? 0);
    return key;
  }

  /** Every place where a phrase stands, nearly. */
  in(stream: Stream): Near[] {
    const found: Near[] = [];
    for (let at = 0; at + shortKey <= stream.size; at++) {
      for (const size of [shortKey, longKey]) {
        if (at + size > stream.size) continue;
        for (const anchor of this.#anchors.get(this.#key(stream.classes, at, size)) ?? [])
          this.#at(stream, at, anchor, found);
      }
    }
    return found;
  }

  #at(stream: Stream, at: number, { phrase: id, offset, size }: Anchor, found: Near[]): void {
    const phrase = this.#phrases[id];
    if (!phrase) return;
    for (let i = 0; i < size; i++) if (stream.classes[at + i] !== phrase[offset + i]) return;
    const most = allowed(phrase.length);
    const after = reachOf(phrase, offset, stream, at, 1, most);
    if (after.length === 0) return;
    const before = reachOf(phrase, offset - 1, stream, at - 1, -1, most);
    const tos = ends(after, stream, (taken) => at + taken);
    for (const start of ends(before, stream, (taken) => at - taken)) {
      for (const end of tos) {
        const wrong = start.wrong + end.wrong;
        if (wrong <= most) found.push({ phrase: id, from: at - start.taken, to: at + end.taken, wrong });
      }
    }
  }
}
