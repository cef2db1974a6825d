import { nameWords } from '../../../rules/engine/names.ts';
import { commonNames } from '../../../rules/language/common-names.ts';
import { everydayWords } from '../../../rules/language/everyday-words.ts';
import { frequentWords } from '../../../rules/language/frequent-words.ts';

/** Shorter ones are an abbreviation of something else as well, and the engine reads them so. */
const shortest = 4;

/** What stands before a name and says nothing about whose it is. */
const address = new Set(
  'pak bu bapak ibu ibuk mas mbak mba bang abang kang gus cak om tante abah bunda kak kakak haji h hj drs ir dr'.split(
    ' ',
  ),
);

export type Ordinariness = 'short_name' | 'everyday_word' | 'shared_name';

/** Whom the words are for: two names of many people, side by side, may well mean one pair; nobody is called by a slogan. */
export type Called = 'person' | 'pair' | 'slogan';
const sharedUpTo = { person: 9, pair: 1, slogan: 0 } as const satisfies Record<Called, number>;

/** Why words can't mean one person, or one pair, beyond doubt; undefined where they can. */
export function ordinariness(name: string, called: Called = 'person'): Ordinariness | undefined {
  if (name.replace(/[^\p{L}\p{N}]/gu, '').length < shortest) return 'short_name';
  const words = nameWords(name).filter((word) => !address.has(word));
  if (words.every((word) => everydayWords.has(word) || frequentWords.has(word))) return 'everyday_word';
  const shared = words.every((word) => commonNames.has(word) || everydayWords.has(word));
  return shared && words.length <= sharedUpTo[called] ? 'shared_name' : undefined;
}

/** Does a full name have no word that tells its bearer from many others? Four words together always do. */
export function isSharedFullName(name: string): boolean {
  const words = nameWords(name);
  return (
    words.length > 0 && words.length < 4 && words.every((word) => word.length < 4 || commonNames.has(word))
  );
}
