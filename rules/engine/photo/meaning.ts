import type { Contest } from '../../contests/schema.ts';
import type { SignalId } from '../../signal.ts';
import type { Read } from '../signals.ts';
import { type NamedIn, namedIn, type Place } from './named-in.ts';
import type { PartyLine } from './party-lines.ts';
import { isReport } from './report.ts';
import type { PhraseAt, SignPhrase } from './sign-reader.ts';

/** What the words of a picture come to, and where it stands. */
export interface Meaning {
  id: 'photo-attribute' | 'photo-prop' | 'photo-ballot';
  places: Place[];
}

/** The words of a picture, read. */
export interface Words {
  read: Read;
  phrases: readonly PhraseAt[];
  /** Lines that are a party's name and nothing else. */
  flags: readonly PartyLine[];
  /** Whether there are no other words than those. */
  onlyFlags: boolean;
  /** Whether there are no other words than a pair's name. */
  onlyPair: boolean;
  /** Tickets whose number is a line of its own. */
  numbered: ReadonlySet<number>;
  signsAt: (start: number, end: number) => number[];
}

/** Signs of a side that nobody else writes. */
const ofSide: ReadonlySet<SignalId> = new Set([
  'slogan',
  'campaign-hashtag',
  'campaign-account',
  'campaign-group',
]);
const calling: ReadonlySet<SignalId> = new Set(['call', 'support', 'win']);
/** Of a pair, whose name nobody has by chance, these are said to win votes. */
const ofPair: ReadonlySet<SignalId> = new Set(['favour', 'praise']);
const official: ReadonlySet<SignalId> = new Set([
  'institution',
  'election-information',
  'news',
  'condolence',
]);

/** Everything that weighs, as places. */
interface Weighed extends NamedIn {
  who: Place[];
  side: Place[];
  call: Place[];
  stands: Place[];
  standing: Place[];
  seat: Place[];
  number: Place[];
  /** A place on the list of those who stand. */
  rank: Place[];
  flags: Place[];
  /** Somebody is meant beyond doubt, whatever else the words speak of. */
  sure: boolean;
  /** Nothing explains the words otherwise. */
  plain: boolean;
  elsewhere: boolean;
}

/** Places on a list, said beside an office rather than of a pair: badminton has pairs with a number too. */
const rankIn = (phrases: readonly PhraseAt[]): PhraseAt[] =>
  phrases.filter(
    (one) =>
      one.id === 'ranked' &&
      !phrases.some(({ id, start, end }) => id === 'standing' && start < one.end && one.start < end),
  );

function weigh({ read, phrases, flags, onlyFlags, numbered, signsAt }: Words): Weighed {
  const place = ({ start, end, contest }: { start: number; end: number; contest?: Contest }): Place => ({
    signs: signsAt(start, end),
    ...(contest && { contest }),
  });
  const at = (id: SignPhrase): Place[] => phrases.filter((one) => one.id === id).map(place);
  const has = (ids: ReadonlySet<SignalId>): boolean => read.signals.some(({ id }) => ids.has(id));
  const signals = (ids: ReadonlySet<SignalId>): Place[] =>
    read.signals.filter(({ id }) => ids.has(id)).map(place);

  const named = namedIn(read, place, numbered);
  // A word of a team and a name on the next line belong together only where a pair is meant: `WARGA | CALON NO 2`.
  const side = read.signals
    .filter(
      ({ id, start, end }) => ofSide.has(id) && (named.pair || !read.text.slice(start, end).includes('|')),
    )
    .map(place);
  const elsewhere = at('elsewhere').length > 0;
  const told = at('report').length > 0 || has(official) || isReport(read);
  const sure = named.people.length > 0 || side.length > 0;
  // The engine has weighed its own cues; what is only a word on a sign counts where nothing explains it.
  const call = [
    ...signals(calling),
    ...(told ? [] : at('call')),
    ...(named.pair && !told ? signals(ofPair) : []),
  ];
  const [standing, seat] = [at('standing'), at('seat')];
  const who = [...named.people, ...named.called, ...named.numbers, ...named.parties, ...side];
  const beside =
    onlyFlags || who.length + standing.length + seat.length + call.length + at('promise').length > 0;
  return {
    ...named,
    who,
    side,
    call,
    standing,
    seat,
    stands: [...standing, ...seat],
    number: at('number'),
    rank: rankIn(phrases).map(place),
    flags: flags
      .filter(({ risky }) => !risky || beside)
      .map(({ sign, contest }) => ({ signs: [sign], ...(contest && { contest }) })),
    sure,
    plain: !told && (!elsewhere || sure),
    elsewhere,
  };
}

/** Whether it is a ballot paper. */
export function ballotOf({ phrases, signsAt, read }: Words): Meaning | undefined {
  const at = (id: SignPhrase): Place[] =>
    phrases.filter((one) => one.id === id).map(({ start, end }) => ({ signs: signsAt(start, end) }));
  const named = read.named.filter(({ entries }) => entries.some(({ contest }) => contest !== undefined));
  const voting = [...at('voting'), ...named.map(({ start, end }) => ({ signs: signsAt(start, end) }))];
  const isBallot = at('ballot').length > 0 && voting.length > 0 && at('specimen').length === 0;
  return isBallot ? { id: 'photo-ballot', places: [...at('ballot'), ...voting] } : undefined;
}

const prop = (...places: Place[][]): Meaning => ({ id: 'photo-prop', places: places.flat() });
const attribute = (...places: Place[][]): Meaning => ({ id: 'photo-attribute', places: places.flat() });

/**
 * What the words of a picture come to: campaign material, a sign of a side, a ballot paper, or nothing. A name alone is nothing:
 * streets, schools and books have names.
 */
export function meaningOf(words: Words): Meaning | undefined {
  const found = weigh(words);
  const { who, call, stands, standing, seat, number, rank, people, numbers, parties, side, flags } = found;
  // Told about two who stand against each other, it is told for neither.
  if (found.several || words.read.signals.some(({ id }) => id === 'neutrality')) return undefined;
  if (who.length > 0 && call.length > 0 && (found.sure || !found.elsewhere))
    return stands.length > 0 ? prop(who, call, stands) : attribute(who, call);
  if (!found.plain) return undefined;
  if (people.length > 0 && (stands.length > 0 || number.length > 0 || found.numbered))
    return prop(who, stands, number);
  if (standing.length > 0 && [call, seat, parties, rank].some(({ length }) => length > 0))
    return prop(parties, standing, call, seat, rank);
  if (side.length > 0) return attribute(side);
  if (numbers.length > 0 && standing.length > 0) return attribute(numbers, standing);
  if (words.onlyPair) return attribute(people);
  return flags.length > 0 && !found.elsewhere ? attribute(flags) : undefined;
}
