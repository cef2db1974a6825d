import type { Moved, Point } from './affine.ts';
import { wordsEach } from './descriptors.ts';
import type { Features } from './features.ts';

/** A corner of an emblem and one of a picture that look alike. */
export interface Pair extends Moved {
  /** How much coarser the picture was looked at: as much as the emblem is larger in it. */
  growth: number;
}

/** So large a part of the emblem's clear comparisons may come out otherwise. */
const alike = 64 / 256;
/** A corner with fewer clear comparisons is like too many others. */
const fewestClear = 96;
/** The next best corner has to be this much worse, or the likeness means nothing. */
const distinct = 0.8;

/** Pixels, in the coarser of two views, within which two corners are one. */
const samePlace = 3;

/** For each corner of the emblem the one of the picture that is like it and like no other. */
export function pairsOf(emblem: Features, picture: Features): Pair[] {
  const pairs: Pair[] = [];
  for (let at = 0; at < emblem.count; at++) {
    const partner = partnerOf(emblem, at, picture);
    if (partner < 0) continue;
    pairs.push({
      from: placeOf(emblem, at),
      to: placeOf(picture, partner),
      growth: (picture.scale[partner] ?? 1) / (emblem.scale[at] ?? 1),
    });
  }
  return pairs;
}

const placeOf = ({ x, y }: Features, at: number): Point => ({ x: x[at] ?? 0, y: y[at] ?? 0 });

/** Index of the picture's corner that is like the emblem's corner at `own`, or -1. */
function partnerOf(emblem: Features, own: number, { bits, count, x, y, scale }: Features): number {
  const start = own * wordsEach;
  const a = emblem.bits[start] ?? 0;
  const b = emblem.bits[start + 1] ?? 0;
  const c = emblem.bits[start + 2] ?? 0;
  const d = emblem.bits[start + 3] ?? 0;
  const e = emblem.bits[start + 4] ?? 0;
  const f = emblem.bits[start + 5] ?? 0;
  const g = emblem.bits[start + 6] ?? 0;
  const h = emblem.bits[start + 7] ?? 0;
  const aClear = emblem.clear[start] ?? 0;
  const bClear = emblem.clear[start + 1] ?? 0;
  const cClear = emblem.clear[start + 2] ?? 0;
  const dClear = emblem.clear[start + 3] ?? 0;
  const eClear = emblem.clear[start + 4] ?? 0;
  const fClear = emblem.clear[start + 5] ?? 0;
  const gClear = emblem.clear[start + 6] ?? 0;
  const hClear = emblem.clear[start + 7] ?? 0;
  const compared =
    ones(aClear) +
    ones(bClear) +
    ones(cClear) +
    ones(dClear) +
    ones(eClear) +
    ones(fClear) +
    ones(gClear) +
    ones(hClear);
  if (compared < fewestClear) return -1;
  let best = alike * compared;
  let second = best / distinct;
  let partner = -1;
  for (let at = 0, from = 0; at < count; at++, from += wordsEach) {
    // A comparison that can no longer matter is left early: most are.
    let other =
      ones((a ^ (bits[from] ?? 0)) & aClear) +
      ones((b ^ (bits[from + 1] ?? 0)) & bClear) +
      ones((c ^ (bits[from + 2] ?? 0)) & cClear) +
      ones((d ^ (bits[from + 3] ?? 0)) & dClear);
    if (other >= second) continue;
    other += ones((e ^ (bits[from + 4] ?? 0)) & eClear) + ones((f ^ (bits[from + 5] ?? 0)) & fClear);
    if (other >= second) continue;
    other += ones((g ^ (bits[from + 6] ?? 0)) & gClear) + ones((h ^ (bits[from + 7] ?? 0)) & hClear);
    if (other >= second) continue;
    // The same corner is seen in several views: it is no rival of itself.
    const near = samePlace * Math.max(scale[at] ?? 1, scale[partner] ?? 1);
    const same =
      partner >= 0 &&
      Math.abs((x[at] ?? 0) - (x[partner] ?? 0)) < near &&
      Math.abs((y[at] ?? 0) - (y[partner] ?? 0)) < near;
    if (other < best) {
      if (!same && partner >= 0) second = best;
      best = other;
      partner = at;
    } else if (!same) second = other;
  }
  return partner >= 0 && best < distinct * second ? partner : -1;
}

/** How many bits of 32 are set. */
function ones(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
