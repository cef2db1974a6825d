import { fingerEmoji, numberWords, spokenNumbers } from '../language/number-words.ts';
import { wordSet } from '../language/word-set.ts';
import { lazily } from '../lazily.ts';
import { squeeze } from './form.ts';
import type { Token } from './token.ts';

const spoken = new Map(spokenNumbers.map(([word, number]) => [squeeze(word), number]));
const fingers = new Map(fingerEmoji);
const leads = wordSet(numberWords.leads);
const weakLeads = wordSet(numberWords.weakLeads);
const nomor = wordSet(numberWords.nomor);
const stab = wordSet(numberWords.stab);
const choose = wordSet(numberWords.choose);
const follows = wordSet(numberWords.follows);
const places = wordSet(numberWords.places);
const shown = wordSet(numberWords.shown);
const units = wordSet(numberWords.units);
const tagWords = wordSet(numberWords.tagWords);
const closers = wordSet(numberWords.closers);

export interface NumberHit {
  from: number;
  to: number;
  number: number;
  /** Said of a party's number. */
  party: boolean;
  /** Needs a name or a vote word nearby, for "nomor urut dua" is also said in a queue; a padded "02" any word of politics, a bare "2" whose number it is. */
  weak?: 'spoken' | 'padded' | 'bare';
  /** Nothing is counted by it: it begins a clause, or stands behind words of taking a side. */
  alone?: boolean;
}

interface Read {
  number: number;
  padded: boolean;
  to: number;
}

/** The number that starts at token `at`: `2`, `02`, dua, nol dua, kosong dua. */
function readNumber(tokens: readonly Token[], at: number): Read | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  const shows = token.kind === 'emoji' ? fingers.get(token.form) : undefined;
  if (shows !== undefined)
    return shown.has(tokens[at - 1]?.form ?? '') ? { number: shows, padded: true, to: at + 1 } : undefined;
  if (token.kind === 'number') {
    if (token.form.length > 2) return undefined;
    return {
      number: Number(token.form),
      padded: token.form.length === 2 && token.form.startsWith('0'),
      to: at + 1,
    };
  }
  const next = spoken.get(tokens[at + 1]?.form ?? '');
  if ((token.form === 'nol' || token.form === 'kosong') && next)
    return { number: next, padded: true, to: at + 2 };
  const number = spoken.get(token.form);
  return number ? { number, padded: false, to: at + 1 } : undefined;
}

/** Where a ballot number may stand in the tokens, whether or not somebody carries it. */
export function findNumbers(tokens: readonly Token[]): NumberHit[] {
  const found: NumberHit[] = [];
  // Hashtags of which a word says that their number is a ballot's.
  const saying = lazily(() => new Set(tokens.flatMap(({ tag, form }) => (tagWords.has(form) ? [tag] : []))));
  for (let at = 0; at < tokens.length; at++) {
    const read = readNumber(tokens, at);
    if (!read) continue;
    const hit = judged(tokens, at, read, saying);
    if (hit) found.push(hit);
    at = read.to - 1;
  }
  return found;
}

/** Part of a date, a time or a telephone number: `02/11`, `08.02`. */
function ofDate(tokens: readonly Token[], at: number, to: number): boolean {
  const touches = (one: Token | undefined, other: Token | undefined): boolean =>
    one?.kind === 'number' && other?.kind === 'number' && other.start - one.end <= 1;
  return touches(tokens[at - 1], tokens[at]) || touches(tokens[to - 1], tokens[to]);
}

function judged(
  tokens: readonly Token[],
  at: number,
  { number, padded, to }: Read,
  saying: () => ReadonlySet<number | undefined>,
): NumberHit | undefined {
  let from = at;
  let named = false;
  let urut = false;
  while (nomor.has(tokens[from - 1]?.form ?? '')) {
    from--;
    named = true;
    if (tokens[from]?.form === 'urut') urut = true;
  }
  const before = tokens[from - 1];
  const after = tokens[to];
  const sentence = tokens[at]?.sentence;
  const lead = before && before.sentence === sentence ? before.form : '';
  const counts = after !== undefined && after.sentence === sentence && units.has(after.form);
  const hit = (start: number, weak?: NumberHit['weak']): NumberHit => ({
    from: start,
    to,
    number,
    party: lead === 'partai',
    ...(weak && { weak }),
  });
  const tag = tokens[at]?.tag;
  // `#02` is the number itself; in a longer hashtag the other words must say that it is meant so.
  const whole = tokens[from - 1]?.tag !== tag && after?.tag !== tag;
  if (tag !== undefined && !(whole && padded)) {
    return (padded || named || leads.has(lead)) && saying().has(tag) ? hit(from) : undefined;
  }
  if (leads.has(lead)) return hit(from - 1);
  if (weakLeads.has(lead) && (named || padded)) return hit(from - 1);
  if (lead === 'salam' && (after?.form === 'jari' || padded))
    return { ...hit(from - 1), to: after?.form === 'jari' ? to + 1 : to };
  if (counts || places.has(lead) || ofDate(tokens, at, to)) return undefined;
  if (stab.has(lead) || (padded && (choose.has(lead) || follows.has(after?.form ?? '')))) return hit(from);
  if (choose.has(lead) && named && lead !== 'in')
    return { ...hit(from, !urut && lead !== 'pilih' ? 'spoken' : undefined), alone: true };
  const alone = lead === '' || tokens[from]?.opens === true || choose.has(lead) || before?.kind === 'emoji';
  if (urut || padded || named) return { ...hit(from, padded ? 'padded' : 'spoken'), alone };
  return endsClause(tokens, to) && tag === undefined ? hit(from, 'bare') : undefined;
}

/** Nothing is counted: the sentence ends, or goes on as talk does. */
function endsClause(tokens: readonly Token[], to: number): boolean {
  const next = tokens[to];
  const last = tokens[to - 1];
  return (
    !next ||
    next.sentence !== last?.sentence ||
    next.kind === 'emoji' ||
    next.opens === true ||
    closers.has(next.form)
  );
}
