import type { Contest, Member } from '../contests/schema.ts';
import { type NameForm, nameWords } from './names.ts';

const councils = new Set<Contest['office']>(['dprd-provinsi', 'dprd-kabkota']);

/**
 * Whether a contest is for the council of a province or a regency. A quarter of a million people stand in those: among
 * them is a namesake of nearly everybody, so a name has to be rarer to mean a candidate.
 */
export const isCouncil = ({ office }: Contest): boolean => councils.has(office);

/** The days that a council's contest keeps: of two that keep the same a finding says the same. */
export const calendarOf = (contest: Contest): string | undefined =>
  isCouncil(contest) ? JSON.stringify(contest.stages) : undefined;

/** A word that more people on the lists carry than this is one that many are called by. */
const manyCarriers = 12;
/** A whole name that more people on the lists carry than this is nobody's own. */
const manyNamesakes = 2;

/** What has to stand before a name of one word: "Amrizal" alone is anybody. */
const title = 'caleg';

/** A name without the initials that it begins with: nobody writes them, and their dot would end a sentence. */
function spokenWords(name: string): string[] {
  const words = nameWords(name);
  const from = words.findIndex((word) => word.length > 1);
  return from < 1 ? words : words.slice(from);
}

function moreThan(limit: number, counts: ReadonlyMap<string, number>): Set<string> {
  const found = new Set<string>();
  for (const [key, count] of counts) if (count > limit) found.add(key);
  return found;
}

/** Tells how the candidates for councils are called. */
export type CouncilForms = (member: Member) => NameForm[];

/**
 * Learns from the lists themselves which words and names many people carry. By a name with a rare word in it a
 * candidate is meant; any other name, and the first two words of one, count only beside another sign of politics, and
 * a single word only after "caleg".
 * @param isUsual whether a word is known to be an everyday word or a name of many
 */
export function councilFormsOf(
  contests: readonly Contest[],
  isUsual: (word: string) => boolean,
): CouncilForms {
  const carriers = new Map<string, number>();
  const namesakes = new Map<string, number>();
  const count = (table: Map<string, number>, key: string): void => {
    table.set(key, (table.get(key) ?? 0) + 1);
  };
  for (const { name } of contests
    .filter(isCouncil)
    .flatMap(({ tickets }) => tickets.flatMap(({ members }) => members))) {
    const words = spokenWords(name);
    count(namesakes, words.join(' '));
    for (const word of words) count(carriers, word);
  }
  const many = moreThan(manyCarriers, carriers);
  const shared = moreThan(manyNamesakes, namesakes);
  const isRare = (word: string): boolean => word.length > 3 && !isUsual(word) && !many.has(word);
  const called = (words: readonly string[], kind: NameForm['kind'] = 'common-name'): NameForm[] => {
    if (words.length > 1) return [{ words, kind, member: 0 }];
    return words.every(isRare) ? [{ words: [title, ...words], kind, member: 0 }] : [];
  };

  return ({ name, nicknames = [], common = [] }) => {
    const words = spokenWords(name);
    const own = words.some(isRare) && !shared.has(words.join(' '));
    return [
      ...called(words, own ? 'candidate' : 'common-name'),
      ...(words.length > 2 ? called(words.slice(0, 2)) : []),
      ...[...nicknames, ...common].flatMap((nickname) => called(nameWords(nickname))),
    ];
  };
}
