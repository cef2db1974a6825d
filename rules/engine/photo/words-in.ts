import type { Contest } from '../../contests/schema.ts';
import type { PhotoSign } from '../../draft.ts';
import { lazily } from '../../lazily.ts';
import { contextSignals, cueSignals, type SignalId } from '../../signal.ts';
import type { Named } from '../named.ts';
import type { Roster } from '../roster.ts';
import { everywhere, type Signal } from '../signal.ts';
import { type Read, readPart } from '../signals.ts';
import type { Knows } from '../token.ts';
import { linesOf, signFinder } from './lines.ts';
import { ballotOf, meaningOf, type Words } from './meaning.ts';
import { numberedIn } from './numbered.ts';
import { partyLines } from './party-lines.ts';
import { isProse } from './prose.ts';
import { seenAt } from './references.ts';
import { repair } from './repair.ts';
import { signPhrasesIn } from './sign-reader.ts';
import { knownNames } from './sign-words.ts';

const cues: ReadonlySet<SignalId> = new Set(cueSignals);
const contexts: ReadonlySet<SignalId> = new Set(contextSignals);
/** What a queue or a shop may mean by a number or by a party. */
const doubtful: ReadonlySet<SignalId> = new Set(['ballot-number', 'party']);
/** Sentences of a picture are none of the person's own. */
const firstSentence = 1_000_000;
/** With more words a party's name on a line of its own is part of what is told, and no flag. */
const mostBesideFlag = 25;

/**
 * The signals of the text itself, so that a picture of a post is judged as a post. A name on a sign that says nothing
 * is not one.
 */
function textSignals({ read, phrases, signsAt }: Words): Signal[] {
  const says = read.signals.some(({ id }) => cues.has(id));
  const sure = read.named.some(({ entries }) => entries.some(({ kind }) => kind === 'candidate'));
  const elsewhere = !sure && phrases.some(({ id }) => id === 'elsewhere');
  return read.signals
    .filter(({ id }) => (says ? !(elsewhere && doubtful.has(id)) : contexts.has(id)))
    .flatMap((signal) =>
      signsAt(signal.start, signal.end).map((sign) => ({
        ...signal,
        start: sign,
        end: sign + 1,
        sentence: signal.sentence === everywhere ? everywhere : signal.sentence + firstSentence,
      })),
    );
}

const isPair = ({ entries }: Named): boolean =>
  entries.some(({ kind, member }) => kind === 'candidate' && member < 0);

/** Whether a pair's name, run together, is all there is: a cap, a sticker. In two words it is also a wedding's. */
function isOnlyPair({ tokens, named, text }: Read): boolean {
  const together = ({ from, to, start, end }: Named) =>
    to - from === 1 || text.slice(start, end).includes('-');
  const pairs = named.filter((one) => isPair(one) && together(one));
  const words = pairs.reduce((sum, { from, to }) => sum + to - from, 0);
  return tokens.length > 0 && tokens.length === words && !/\d/.test(text);
}

/** Prepares the reading of the words in pictures. */
export function wordReader(
  contests: readonly Contest[],
  roster: Roster,
  knows: Knows,
): (signs: readonly PhotoSign[]) => Signal[] {
  const names = lazily(() => knownNames(contests));
  return (signs) => {
    const lines = linesOf(signs);
    if (lines.text === '') return [];
    const { phrases, known } = names();
    const repaired = repair(lines.text, knows, phrases, known);
    const read = readPart(repaired.text, 'photo', roster, knows);
    const flags = read.tokens.length > mostBesideFlag ? [] : partyLines(signs, contests);
    const words: Words = {
      read,
      phrases: signPhrasesIn(read),
      flags,
      onlyFlags: flags.length === lines.starts.length,
      onlyPair: isOnlyPair(read),
      numbered: numberedIn(lines.values, roster),
      signsAt: signFinder(lines, repaired),
    };
    // A picture of a text is judged as the text is.
    const meaning = ballotOf(words) ?? (isProse(lines.values, read.tokens) ? undefined : meaningOf(words));
    const meant = meaning?.places.flatMap(({ signs: at, contest }) =>
      at.map((sign) => seenAt(meaning.id, sign, contest)),
    );
    return [...textSignals(words), ...(meant ?? [])];
  };
}
