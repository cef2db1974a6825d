import type { Named } from './named.ts';
import type { Slot } from './phrase.ts';
import { titles } from './political-words.ts';
import type { Entry } from './roster.ts';
import type { Token } from './token.ts';

const fitsSlot: Readonly<Record<Slot, ReadonlySet<Entry['kind']>>> = {
  calon: new Set(['candidate', 'ballot-number', 'candidate-account', 'campaign-account', 'campaign-hashtag']),
  partai: new Set(['party']),
  who: new Set([
    'candidate',
    'ballot-number',
    'candidate-account',
    'campaign-account',
    'campaign-hashtag',
    'party',
  ]),
};

/** Whom a phrase of voting may mean where nobody is named beyond doubt, see `unlisted.ts`. */
const doubtful: ReadonlySet<Entry['kind']> = new Set(['common-name', 'unlisted']);
const fitsDoubtful: typeof fitsSlot = { calon: doubtful, partai: new Set(), who: doubtful };

/** Whether somebody who fits a slot is named beyond doubt. */
export const namesSomeone = (named: readonly Named[]): boolean =>
  named.some(({ entries }) => entries.some(({ kind }) => fitsSlot.who.has(kind)));

/** As many as stand on one ballot; more in a row is noise. */
const mostNames = 8;

/**
 * Answers where somebody who fits a slot ends when they begin at a token; titles before the name and further
 * names after it (`Prabowo dan Gibran`) belong to them.
 * @param inDoubt whether names that many carry, and names on no list, may fill it too
 */
export function slotFinder(
  tokens: readonly Token[],
  named: readonly Named[],
  inDoubt = false,
): (at: number, slot: Slot) => number {
  if (named.length === 0) return () => -1;
  const fits = inDoubt ? fitsDoubtful : fitsSlot;
  const starts = new Map<number, Named[]>();
  for (const one of named) {
    const list = starts.get(one.from);
    if (list) list.push(one);
    else starts.set(one.from, [one]);
  }
  const endAt = (at: number, slot: Slot): number => {
    let end = -1;
    for (const one of starts.get(at) ?? []) {
      if (one.to > end && one.entries.some((entry) => fits[slot].has(entry.kind))) end = one.to;
    }
    return end;
  };
  const from = (at: number, slot: Slot): number => {
    let start = at;
    let end = endAt(start, slot);
    while (end < 0 && start - at < 3 && titles.has(tokens[start]?.form ?? '')) end = endAt(++start, slot);
    for (let more = end, names = 1; more >= 0 && names < mostNames; names++) {
      const joint = tokens[end]?.form;
      more = tokens[end]?.opens ? -1 : endAt(end, 'who');
      if (more < 0 && (joint === 'dan' || joint === 'sama')) more = endAt(end + 1, 'who');
      if (more >= 0) end = more;
    }
    return end;
  };
  // Phrases ask about the same token again and again.
  const unasked = -2;
  const asked: Partial<Record<Slot, number[]>> = {};
  return (at, slot) => {
    if (at >= tokens.length) return -1;
    asked[slot] ??= new Array<number>(tokens.length).fill(unasked);
    const table = asked[slot];
    const known = table[at] ?? unasked;
    if (known !== unasked) return known;
    const end = from(at, slot);
    table[at] = end;
    return end;
  };
}
