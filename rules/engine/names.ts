import type { Contest, Ticket } from '../contests/schema.ts';
import { squeeze } from './form.ts';
import { letters } from './letters.ts';
import { slang } from './slang.ts';

/** What a name stands for when it is found. */
export type NameKind = 'candidate' | 'common-name' | 'party' | 'risky-party' | 'slogan' | 'campaign-group';

/** One way to write somebody's name, as normal forms. */
export interface NameForm {
  words: readonly string[];
  kind: NameKind;
  /** Which member of the ticket it names; -1 for the ticket as a whole. */
  member: number;
}

const plainAscii = /^[\x20-\x7e]*$/;

/** The letters of a name as words, not squeezed. */
function spelledWords(name: string): string[] {
  const folded = plainAscii.test(name)
    ? name.toLowerCase()
    : letters(name)
        .map((letter) => (letter.kind === 'gap' ? ' ' : letter.as))
        .join('')
        .replace(/[’`]/g, '');
  return (folded.includes("'") ? folded.replaceAll("'", '') : folded).match(/[a-z]+|\d+/g) ?? [];
}

/** A name in the normal form that texts are brought to. */
export function nameWords(name: string): string[] {
  const words: string[] = [];
  for (const word of spelledWords(name)) {
    const form = squeeze(word);
    const replaced = slang.get(form);
    if (replaced) words.push(...replaced);
    else words.push(form);
  }
  return words;
}

/** `AndraDimyati` → `Andra Dimyati`: nicknames of pairs are often written in one word. */
const spaced = (name: string): string => name.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2');

const executive = new Set<Contest['office']>(['presiden', 'gubernur', 'bupati', 'walikota']);

/** What was noted of the words of names, see `withOrdinaryWords`. */
export interface NotedWords {
  /** Many people carry them as their name. */
  ordinary: ReadonlySet<string>;
  /** Never read as somebody's name by themselves. */
  everyday: ReadonlySet<string>;
}

const isName = (word: string, { everyday }: NotedWords): boolean => word.length > 3 && !everyday.has(word);
const isOrdinary = (word: string, { ordinary }: NotedWords): boolean => word.length < 4 || ordinary.has(word);

/** Full name and its first two words; what many people could be called is marked so. */
function personForms(name: string, member: number, noted: NotedWords): NameForm[] {
  const words = nameWords(name);
  const forms: NameForm[] = [];
  const rate = (part: readonly string[]): NameKind =>
    part.length > 3 || (part.length > 1 && part.some((word) => !isOrdinary(word, noted)))
      ? 'candidate'
      : 'common-name';
  if (words.length > 1 || isName(words[0] ?? '', noted)) forms.push({ words, kind: rate(words), member });
  if (words.length > 2) forms.push({ words: words.slice(0, 2), kind: rate(words.slice(0, 2)), member });
  return forms;
}

/** Both as written and, when it is more than one word, run together as in `prabowogibran`. */
function nicknameForms(names: readonly string[] | undefined, kind: NameKind, member: number): NameForm[] {
  return (names ?? []).flatMap((name) => {
    const forms: NameForm[] = [{ words: nameWords(name), kind, member }];
    const apart = nameWords(spaced(name));
    if (apart.length > 1) {
      forms.push(
        { words: apart, kind, member },
        { words: [squeeze(spelledWords(name).join(''))], kind, member },
      );
    }
    return forms;
  });
}

/** Words that people call either of two running mates by: each word of their name that is long enough. */
const callNames = (name: string, { everyday }: NotedWords): string[] =>
  nameWords(name).filter((word) => word.length > 2 && !forenames.has(word) && !everyday.has(word));
const forenames = new Set(
  'muhamad mohamad ahmad achmad abdul haji siti pak bapak ibu mas mbak bang kang gus cak'.split(' '),
);

/** `anies-imin`, `andra dimyati`: any word of one name followed by any of the other. */
function coupleForms(ticket: Ticket, noted: NotedWords): NameForm[] {
  const [first, second] = ticket.members;
  if (!first || !second) return [];
  const names = ({ name, nicknames = [], common = [] }: typeof first): Set<string> =>
    new Set([name, ...nicknames, ...common].flatMap((one) => callNames(one, noted)));
  return [...names(first)].flatMap((one) =>
    [...names(second)].flatMap((other): NameForm[] => {
      const kind = isOrdinary(one, noted) && isOrdinary(other, noted) ? 'common-name' : 'candidate';
      return [
        { words: [one, other], kind, member: -1 },
        { words: [squeeze(one + other)], kind, member: -1 },
      ];
    }),
  );
}

const emptyColumn = ['kotak kosong', 'kolom kosong', 'tong kosong'];

/** Every form by which a ticket's people are known in this contest. */
export function ticketForms(contest: Contest, ticket: Ticket, noted: NotedWords): NameForm[] {
  const forms = ticket.members.flatMap((member, i) => [
    ...personForms(member.name, i, noted),
    ...nicknameForms(member.nicknames, 'candidate', i),
    ...nicknameForms(member.common, 'common-name', i),
    ...(executive.has(contest.office)
      ? nameWords(member.name)
          .filter((word) => isName(word, noted))
          .map((word): NameForm => ({ words: [word], kind: 'common-name', member: i }))
      : []),
  ]);
  if (ticket.members.length === 0 && contest.office !== 'partai')
    forms.push(...nicknameForms(emptyColumn, 'common-name', 0));
  const whole: NameKind = contest.office === 'partai' ? 'party' : 'candidate';
  return [
    ...forms,
    ...(executive.has(contest.office) ? coupleForms(ticket, noted) : []),
    ...nicknameForms(ticket.nicknames, whole, -1),
    ...nicknameForms(ticket.common, whole === 'party' ? 'risky-party' : 'common-name', -1),
    ...(ticket.slogans ?? []).map(
      (slogan): NameForm => ({
        words: nameWords(slogan),
        // A coalition's name is what news calls it too.
        kind: /^koalisi /i.test(slogan) ? 'campaign-group' : 'slogan',
        member: -1,
      }),
    ),
    ...(ticket.groups ?? []).map(
      (group): NameForm => ({ words: nameWords(group), kind: 'campaign-group', member: -1 }),
    ),
  ].filter((form) => form.words.length > 0);
}
