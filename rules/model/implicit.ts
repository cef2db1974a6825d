import type { Contest } from '../contests/schema.ts';
import { isRare } from '../engine/ballot.ts';
import { presidentWords, raceWords, regentWords } from '../engine/political-words.ts';
import { everywhere, type Signal } from '../engine/signal.ts';
import type { Read } from '../engine/signals.ts';
import { entitySignals, type SignalId } from '../signal.ts';
import { type Features, featuresOf, nowhere } from './features.ts';
import type { Model } from './weights.ts';

const someone = new Set<SignalId>(entitySignals);
someone.delete('common-name');
someone.delete('campaign-group');
/** Their ballots hold thousands of names, most of them somebody else's too. */
const longBallots = new Set<Contest['office'] | undefined>([
  'dpr-ri',
  'dpd',
  'dprd-provinsi',
  'dprd-kabkota',
]);

const names = ({ id, contest }: Signal): boolean => someone.has(id) && !longBallots.has(contest?.office);

/** Where these stand a post reminds, consoles or speaks of somebody else, whatever else it says. */
const silencing = new Set<SignalId>(['neutrality', 'condolence', 'everyday']);

/** More marks than this explain nothing. */
const mostMarks = 3;

/**
 * Whom a post speaks of: somebody on the ballot; the race for an office in which it names nobody; somebody called as few
 * but a candidate are; or only the region that votes, or who governs one.
 */
export type Topic = 'someone' | 'race' | 'namesake' | 'place';

/** How much more than one about the race a post must lean that may be about something else. */
const margin: Readonly<Record<Topic, number>> = { someone: 0, race: 0, namesake: 35, place: 105 };

/** The scores from which on the model speaks. */
export type Bars = Pick<Model, 'bar' | 'raceBar' | 'sureBar'>;

/**
 * The score from which on the model speaks of a post that is about this.
 * @param leans a rule has found words that lean: two who say the same hold a post, so the second must be sure
 */
export function barOf(topic: Topic, { bar, raceBar, sureBar }: Bars, leans = false): number {
  if (leans) return topic === 'someone' ? sureBar : Number.POSITIVE_INFINITY;
  return topic === 'someone' ? bar : raceBar + margin[topic];
}

/** What a post is about, if it is for the model at all: it does not remind or console. */
export function topicOf(
  { signals, tokens, named, ofRace: isOfRace, inPlace }: Read,
  contests: readonly Contest[],
): Topic | undefined {
  if (signals.some(({ id }) => silencing.has(id))) return undefined;
  if (signals.some(names)) return 'someone';
  if (contests.length === 0) return undefined;
  const president = contests.some(({ office }) => office === 'presiden');
  const ofRace = (form: string): boolean => raceWords.has(form) || (president && presidentWords.has(form));
  if (isOfRace || tokens.some(({ form }) => ofRace(form))) return 'race';
  const isNamesake = ({ from, entries }: Read['named'][number]): boolean =>
    entries.some((entry) => entry.kind === 'common-name' && isRare(entry, tokens[from]?.form ?? ''));
  if (named.some(isNamesake)) return 'namesake';
  // Most posts that name a place say nothing else of it.
  if (signals.length === 0) return undefined;
  return inPlace || tokens.some(({ form }) => regentWords.has(form)) ? 'place' : undefined;
}

/** Tokens `from`..`to`. */
interface Place {
  from: number;
  to: number;
}

/** Stand-ins say nothing to a reader; beside another word they do. */
const isStandIn = (name: string): boolean => name.startsWith('<') && !name.includes(' ');

/** The places that weighed most for leaning, none inside another. */
function heaviest({ pieces, at }: Features): Place[] {
  const weighed = [...at].filter(([{ weight, name }, i]) => i !== nowhere && weight > 0 && !isStandIn(name));
  const chosen: Place[] = [];
  for (const [{ family }, i] of weighed.sort(([one], [other]) => other.weight - one.weight)) {
    if (chosen.length === mostMarks) break;
    const from = pieces[i]?.from ?? 0;
    const to = pieces[family === 'pairs' ? i + 1 : i]?.to ?? from;
    if (chosen.every((place) => to <= place.from || place.to <= from)) chosen.push({ from, to });
  }
  return chosen;
}

/** How much a post leans, and what says so. */
export function weigh(read: Read, { bias, vocabulary }: Model): { score: number; features: Features } {
  const features = featuresOf(read, vocabulary);
  let score = bias;
  for (const { weight } of features.at.keys()) score += weight;
  return { score, features };
}

/**
 * What the model reads between the lines of a post: `implicit` on the words that weighed most, or nothing.
 * @param leans as of `barOf`
 */
export function implicitIn(read: Read, topic: Topic, model: Model, leans: boolean): Signal[] {
  const bar = barOf(topic, model, leans);
  if (bar === Number.POSITIVE_INFINITY) return [];
  const { score, features } = weigh(read, model);
  if (score < bar) return [];
  const contest = read.signals.find((signal) => signal.contest)?.contest;
  const signal = (start: number, end: number): Signal => ({
    id: 'implicit',
    start,
    end,
    sentence: everywhere,
    part: 'text',
    ...(contest && { contest }),
  });
  const marks = heaviest(features).map(({ from, to }) =>
    signal(read.tokens[from]?.start ?? 0, read.tokens[to - 1]?.end ?? 0),
  );
  if (marks.length > 0) return marks;
  // Only its shape speaks: then the name is all there is to show.
  return read.signals
    .filter(names)
    .slice(0, 1)
    .map(({ start, end }) => signal(start, end));
}
