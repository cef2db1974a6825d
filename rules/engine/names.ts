import type { Contest, Ticket } from '../contests/schema.ts';
import { clips, initials, shortNames, writtenOut } from './call-names.ts';
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

/** The letters of a name, not squeezed, with whatever stands between its words. */
function spelled(name: string): string {
  const folded = plainAscii.test(name)
    ? name.toLowerCase()
    : letters(name)
        .map((letter) => (letter.kind === 'gap' ? ' ' : letter.as))
        .join('')
        .replace(/[’`]/g, '');
  return folded.includes("'") ? folded.replaceAll("'", '') : folded;
}

const wordsIn = (text: string): string[] => text.match(/[a-z]+|\d+/g) ?? [];
const doubled = /(.)\1/;

/** A name in the normal form that texts are brought to. */
export function nameWords(name: string): string[] {
  const folded = spelled(name);
  const written = wordsIn(folded);
  // Most names have no letter twice in a row, which is found out faster at once than word by word.
  const words = doubled.test(folded) ? written.map(squeeze) : written;
  return words.some(slang.has) ? words.flatMap((form) => slang.get(form) ?? form) : words;
}

/** `AndraDimyati` → `Andra Dimyati`: nicknames of pairs are often written in one word. */
export const spaced = (name: string): string => name.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2');

const executive = new Set<Contest['office']>(['presiden', 'gubernur', 'bupati', 'walikota']);

/** Whether the head of a country or region is elected, whom all of it speaks of. */
export const isForHead = ({ office }: Contest): boolean => executive.has(office);

/** What was noted of the words of names, see `withOrdinaryWords`. */
export interface NotedWords {
  /** Many people carry them as their name. */
  ordinary: ReadonlySet<string>;
  /** Never read as somebody's name by themselves. */
  everyday: ReadonlySet<string>;
}

const isName = (word: string, { everyday }: NotedWords): boolean => word.length > 3 && !everyday.has(word);
const isOrdinary = (word: string, { ordinary }: NotedWords): boolean => word.length < 4 || ordinary.has(word);

/** Offices of one seat for many names, few of which are known in full: `Arya Wedakarna` of seven words. */
const ofParliament = new Set<Contest['office']>(['dpd', 'dpr-ri']);

/** Gathers forms in the order in which they are told. */
class Forms {
  readonly all: NameForm[] = [];

  add(words: readonly string[], kind: NameKind, member: number): void {
    if (words.length > 0) this.all.push({ words, kind, member });
  }

  /** Full name and its first two words; what many people could be called is marked so. */
  person(words: readonly string[], member: number, noted: NotedWords): void {
    if (words.length > 1 || isName(words[0] ?? '', noted)) this.add(words, rated(words, noted), member);
    if (words.length < 3) return;
    const two = words.slice(0, 2);
    this.add(two, rated(two, noted), member);
  }

  /** Any two words side by side of a long name, when few carry one of them. */
  middle(words: readonly string[], member: number, noted: NotedWords): void {
    for (let at = 1; at < words.length - 1; at++) {
      const two = words.slice(at, at + 2);
      if (two.every((word) => isName(word, noted))) this.add(two, rated(two, noted), member);
    }
  }

  /** Both as written and, when it is more than one word, run together as in `prabowogibran`. */
  nicknames(names: readonly string[] | undefined, kind: NameKind, member: number): void {
    names?.forEach((name) => {
      this.add(nameWords(name), kind, member);
      const apart = nameWords(spaced(name));
      if (apart.length < 2) return;
      this.add(apart, kind, member);
      this.add([squeeze(wordsIn(spelled(name)).join(''))], kind, member);
    });
  }
}

/** `Hadi` of Hadianto: what people make of a long first name. Too short to name anybody by itself. */
const shortened = (name: string): string[] => {
  const [first = ''] = nameWords(name);
  return first.length < 7 ? [] : [first.slice(0, 4), first.slice(0, 5)];
};

const rated = (words: readonly string[], noted: NotedWords): NameKind =>
  words.length > 3 || (words.length > 1 && words.some((word) => !isOrdinary(word, noted)))
    ? 'candidate'
    : 'common-name';

/** Words that people call either of two running mates by: each word of their name that is long enough. */
const callNames = (name: string, { everyday }: NotedWords): string[] =>
  nameWords(name).filter((word) => word.length > 2 && !forenames.has(word) && !everyday.has(word));
const forenames = new Set(
  'muhamad mohamad ahmad achmad abdul haji siti pak bapak ibu mas mbak bang kang gus cak'.split(' '),
);

/** `anies-imin`, `andra dimyati`: any word of one name followed by any of the other. */
function addCouple(forms: Forms, { members }: Ticket, noted: NotedWords): void {
  const [first, second] = members;
  if (!first || !second) return;
  const names = ({ name, nicknames = [], common = [] }: typeof first): Set<string> =>
    new Set([name, ...nicknames, ...common].flatMap((one) => callNames(one, noted)));
  const others = names(second);
  for (const one of names(first))
    for (const other of others) {
      const ordinary = isOrdinary(one, noted) && isOrdinary(other, noted);
      // `Siska Sudirman` may be one person; `Siska-Sudirman` and `#SiskaSudirman` are read as one word, and are the pair.
      if (ordinary) forms.add([one, other], 'common-name', 0);
      else forms.add([one, other], 'candidate', -1);
      const short = one.length < 4 || other.length < 4;
      forms.add([squeeze(one + other)], ordinary && short ? 'common-name' : 'candidate', -1);
    }
  addShortened(forms, [first.name, second.name], noted);
  addInitials(forms, nameWords(first.name), nameWords(second.name), noted);
}

/** `JTP-DENS`, `BZ-WIN`, `BBS Jun Mahir`: a couple of whom at least one is called by initials, or both by half a name. */
function addInitials(
  forms: Forms,
  first: readonly string[],
  second: readonly string[],
  noted: NotedWords,
): void {
  const add = (ones: readonly string[], others: readonly string[]): void => {
    for (const one of ones)
      for (const other of others) {
        forms.add([one, other], 'common-name', -1);
        if (one.length + other.length > 5) forms.add([squeeze(one + other)], 'common-name', -1);
      }
  };
  const whole = (words: readonly string[]): string[] =>
    words.filter((word) => word.length > 2 && !noted.everyday.has(word));
  add(initials(first), [...whole(second), ...clips(second), ...initials(second)]);
  add([...whole(first), ...clips(first)], initials(second));
  add(clips(first), clips(second));
}

/** `hadi-imelda`: a couple of whom at least one is called by half a name. */
function addShortened(forms: Forms, [first, second]: readonly [string, string], noted: NotedWords): void {
  const whole = (name: string): string[] => callNames(name, noted).filter((word) => word.length > 3);
  const add = (ones: readonly string[], others: readonly string[]): void => {
    for (const one of ones)
      for (const other of others)
        for (const words of [[one, other], [squeeze(one + other)]]) forms.add(words, 'candidate', -1);
  };
  add(shortened(first), [...whole(second), ...shortened(second)]);
  add(whole(first), shortened(second));
}

const emptyColumn = ['kotak kosong', 'kolom kosong', 'tong kosong', 'bumbung kosong', 'kolom putih'];

/** Every form by which a ticket's people are known in this contest. */
export function ticketForms(contest: Contest, ticket: Ticket, noted: NotedWords): NameForm[] {
  const { office } = contest;
  const forms = new Forms();
  const alone = isForHead(contest);
  ticket.members.forEach(({ name, nicknames, common }, i) => {
    const words = nameWords(name);
    forms.person(words, i, noted);
    if (ofParliament.has(office)) forms.middle(words, i, noted);
    forms.nicknames(nicknames, 'candidate', i);
    forms.nicknames(common, 'common-name', i);
    const last = words.at(-1) ?? '';
    if (alone && words.length > 1 && last.length > 3 && !isOrdinary(last, noted))
      for (const short of shortened(name)) forms.add([short, last], 'candidate', i);
    if (!alone) return;
    for (const word of words) if (isName(word, noted)) forms.add([word], 'common-name', i);
    for (const word of shortNames(words)) forms.add([word], 'common-name', i);
    for (const first of initials(words)) if (first.length > 2) forms.add([first], 'common-name', i);
    const out = writtenOut(words);
    if (out) forms.person(out, i, noted);
  });
  if (ticket.members.length === 0 && office !== 'partai') forms.nicknames(emptyColumn, 'common-name', 0);
  if (alone) addCouple(forms, ticket, noted);
  const { nicknames, common, slogans, groups } = ticket;
  forms.nicknames(nicknames, office === 'partai' ? 'party' : 'candidate', -1);
  forms.nicknames(common, office === 'partai' ? 'risky-party' : 'common-name', -1);
  slogans?.forEach((slogan) => {
    // A coalition's name is what news calls it too.
    forms.add(nameWords(slogan), /^koalisi /i.test(slogan) ? 'campaign-group' : 'slogan', -1);
  });
  groups?.forEach((group) => {
    forms.add(nameWords(group), 'campaign-group', -1);
  });
  return forms.all;
}
