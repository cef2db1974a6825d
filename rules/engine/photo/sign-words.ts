import { parties } from '../../contests/parties.ts';
import type { Contest } from '../../contests/schema.ts';
import { joiningWords, nearlyRead, signWords } from '../../language/photo-words.ts';
import { lazily } from '../../lazily.ts';
import { squeeze } from '../form.ts';
import { nameWords, ticketForms } from '../names.ts';
import { misreadForm } from './letters.ts';
import { NearPhrases } from './nearly.ts';
import { WordTree } from './word-tree.ts';

const list = (words: string): string[] => words.trim().split(/\s+/).map(squeeze);

/** Words that are reason enough to take a run of letters apart. */
export const telling = lazily(() => new Set(list(signWords)));

/** The words of signs, found wherever they stand. */
export const signTree = lazily(() => {
  const tree = new WordTree();
  for (const word of [...list(signWords), ...list(joiningWords)]) tree.add(word);
  return tree;
});

/** A name as it may stand in a picture, and how to write it for the engine. */
export interface Known {
  words: readonly string[];
  /** A hashtag, written with its sign. */
  tag?: true;
}

/** Shorter names are words too, and stand in others. */
const shortest = 6;
/** What many people could be called is only corrected when it is long. */
const shortestCommon = 10;

/** Everybody and everything of the ballots in force by the letters of the name, to be found although some are misread. */
export function knownNames(contests: readonly Contest[]): { phrases: NearPhrases; known: readonly Known[] } {
  const phrases = new NearPhrases();
  const known: Known[] = [];
  const seen = new Set<string>();
  const add = (one: Known, least = shortest): void => {
    const letters = one.words.join('');
    const form = misreadForm(letters);
    if (letters.length < least || seen.has(form)) return;
    seen.add(form);
    if (phrases.add(letters) >= 0) known.push(one);
  };
  for (const word of list(nearlyRead)) add({ words: [word] });
  for (const party of parties)
    for (const name of [party.name, ...party.aliases]) add({ words: nameWords(name) });
  for (const contest of contests) {
    const noted = { ordinary: new Set(contest.ordinary), everyday: new Set(contest.everyday) };
    for (const ticket of contest.tickets) {
      for (const { words, kind } of ticketForms(contest, ticket, noted)) {
        const single = words.length === 1 && kind === 'common-name';
        if (!single && kind !== 'risky-party')
          add({ words }, kind === 'common-name' ? shortestCommon : shortest + 1);
      }
      for (const tag of ticket.hashtags ?? [])
        add({ words: [squeeze(tag.toLowerCase().replace(/[^a-z0-9]/g, ''))], tag: true }, shortest + 2);
    }
  }
  return { phrases, known };
}
