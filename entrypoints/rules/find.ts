import type { Stage } from '../../rules/contests/stage.ts';
import type { Activity, Role } from '../../rules/draft.ts';

/** Something on the page that can be looked for. */
export interface Entry<Of> {
  of: Of;
  /** Its place on the page, for links. */
  id: string;
  /** Left out where it is about all of them. */
  activities?: readonly Activity[] | undefined;
  stages?: readonly Stage[] | undefined;
  roles?: readonly Role[] | undefined;
  /** How many activities it is about, where the ones about fewest shall come first. */
  breadth?: number;
  /** What it is called, and all else that it says; both in plain form. */
  names: string;
  words: string;
}

export interface Filter {
  words: string;
  activity?: Activity | undefined;
  role?: Role | undefined;
  stage?: Stage | undefined;
}

export const everything: Filter = { words: '' };

export const isFiltered = ({ words, activity, role, stage }: Filter): boolean =>
  words.trim() !== '' || activity !== undefined || role !== undefined || stage !== undefined;

/**
 * A text as it is searched: small letters without accents, words apart by single blanks, one at each end.
 * @example plain('Café, KTP-el!') // ' cafe ktp el '
 */
export const plain = (text: string): string =>
  ` ${text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;

const isOf = <T>(wanted: T | undefined, all: readonly T[] | undefined): boolean =>
  wanted === undefined || all === undefined || all.includes(wanted);

/**
 * The entries that pass: first those whose name has all the words, then those that are about little else than the activity.
 * A word counts from its beginning: "lik" finds "like".
 */
export function find<Of>(entries: readonly Entry<Of>[], filter: Filter): Entry<Of>[] {
  const asked = plain(filter.words)
    .split(' ')
    .filter((word) => word !== '');
  const has = (text: string) => asked.every((word) => text.includes(` ${word}`));
  const passed = entries.filter(
    ({ activities, roles, stages, names, words }) =>
      isOf(filter.activity, activities) &&
      isOf(filter.role, roles) &&
      isOf(filter.stage, stages) &&
      has(names + words),
  );
  const rank = ({ names, breadth = 0 }: Entry<Of>) =>
    (has(names) ? 0 : 100) + (filter.activity ? breadth : 0);
  return passed.toSorted((one, other) => rank(one) - rank(other));
}
