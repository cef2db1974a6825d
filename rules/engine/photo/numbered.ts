import { beforeOtherNumbers } from '../../language/photo.ts';
import { wordSet } from '../../language/word-set.ts';
import type { Roster } from '../roster.ts';

const ownLine = /^\s*(?:n[o0](?:m[o0]r)?[.:]?)?\s*0?([1-9]\d?)\s*$/i;
/** `KALTIM EMAS 2`: what a slogan ends in. */
const endOfSlogan = /^[\p{L} ]{3,24}?\s*0?([1-9])\s*$/u;
const others = wordSet(beforeOtherNumbers);

const isSlogan = (value: string): boolean =>
  !value
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((word) => others.has(word));

const numberOf = (value: string): string | undefined =>
  (ownLine.exec(value) ?? (isSlogan(value) ? endOfSlogan.exec(value) : null))?.[1];

/** The tickets whose number is a line of its own, as beside a pair's name on a shirt, or ends one. */
export const numberedIn = (values: readonly string[], { numbers }: Roster): Set<number> =>
  new Set(
    values
      .flatMap((value) => numberOf(value) ?? [])
      .flatMap((number) => (numbers.get(Number(number)) ?? []).map(({ ticket }) => ticket)),
  );
