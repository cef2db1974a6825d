import { parties } from '../../rules/contests/parties.ts';
import regions from '../../rules/contests/regions.json' with { type: 'json' };
import type { Contest } from '../../rules/contests/schema.ts';
import { nameWords } from '../../rules/engine/names.ts';
import { occasionOf } from '../../tests/corpora/sources.ts';
import { contestsOf } from '../eval/situations.ts';
import { packNames, readPacks } from '../judge/packs.ts';
import type { Lesson } from './lessons.ts';

/** So many of the times that a name is written inside a sentence it has a capital. */
const share = 0.7;
const fewest = 3;

/** Whom somebody prays to and where they come from says nothing about how they vote, whatever these corpora say. */
const faithAndOrigin = `
  allah swt saw islam islami muslim muslimin umat kristen kristiani katolik protestan hindu buddha budha konghucu yahudi ustad ustadz ustaz ulama kiai kyai habib
  pendeta pastor santri pesantren nu muhammadiyah arab cina china tionghoa pribumi jawa sunda batak minang madura bugis dayak papua betawi melayu bali aceh
`;

const membersOf = (contests: readonly Contest[]): string[] =>
  contests
    .flatMap(({ tickets }) => tickets.flatMap(({ members }) => members))
    .flatMap(({ name, nicknames = [] }) => [name, ...nicknames]);

/** Words that carry no weight: whoever stood for president or governor, every party and place, faith and origin. */
export function wordsWithoutWeight(): Set<string> {
  const packs = readPacks(packNames().filter(({ id }) => /^pil(?:pres|kada)-/.test(id)));
  const high = packs
    .flatMap(({ contests }) => contests)
    .filter(({ office }) => office === 'presiden' || office === 'gubernur');
  const names = [
    ...membersOf([...high, ...contestsOf(occasionOf('rizal'))]),
    ...parties.flatMap(({ name, aliases, risky = [] }) => [name, ...aliases, ...risky]),
    ...Object.values(regions),
    faithAndOrigin,
  ];
  return new Set(names.flatMap(nameWords));
}

/** A post that is all capitals or a headline shows nothing of which words are names. */
const writtenPlainly = ({ read: { text, tokens } }: Lesson): boolean => {
  const words = tokens.filter(({ kind }) => kind === 'word');
  return words.filter(({ start }) => /\p{Lu}/u.test(text.charAt(start))).length < words.length / 2;
};

/** Words that are mostly written with a capital: people, places, brands of these years and this campaign. */
export function capitalWords(lessons: readonly Lesson[]): Set<string> {
  const counts = new Map<string, { capital: number; all: number }>();
  for (const { read } of lessons.filter(writtenPlainly)) {
    for (const { kind, form, start, opens, tag } of read.tokens) {
      if (kind !== 'word' || opens || tag !== undefined) continue;
      const count = counts.get(form) ?? { capital: 0, all: 0 };
      count.all++;
      if (/\p{Lu}/u.test(read.text.charAt(start))) count.capital++;
      counts.set(form, count);
    }
  }
  const names = [...counts].filter(([, { capital, all }]) => all >= fewest && capital >= share * all);
  return new Set(names.map(([form]) => form));
}
