import type { Part } from '../signal.ts';
import type { Named } from './named.ts';
import { noDeed, tagAttack, tagSupport } from './political-words.ts';
import type { Entry } from './roster.ts';
import { everywhere, type Signal } from './signal.ts';
import { isPadded, isYear, stretches } from './stretches.ts';
import type { Token } from './token.ts';

const isPerson = ({ kind }: Entry): boolean => kind === 'candidate' || kind === 'ballot-number';
const isNamed = (entry: Entry): boolean => isPerson(entry) || entry.kind === 'party';
/** `#CandraMelayani`: a hashtag that tells what somebody does is made for or against them. */
const deed = /^(?:me[mnlrw]|ber)[a-z]{4}/;
const shortestDeed = 7;

const isDeed = (form: string): boolean => form.length >= shortestDeed && deed.test(form) && !noDeed.has(form);

/** What one hashtag says when it puts a name beside other words. */
function judged(
  words: readonly Token[],
  inside: readonly Named[],
  place: Omit<Signal, 'id'>,
): Signal | undefined {
  // A team's name in a hashtag is words about whom it is for.
  const names = inside.filter(({ entries }) => entries.some(isNamed));
  const people = names.flatMap((one) => one.entries);
  if (people.length === 0) return undefined;
  const rest = words.filter((word) => !names.some((one) => one.start <= word.start && word.end <= one.end));
  if (rest.some(({ form }) => tagAttack.has(form))) return { ...place, id: 'attack' };
  if (!rest.some(({ form }) => tagSupport.has(form) || isYear(form) || isPadded(form))) {
    return people.some(isPerson) && rest.some(({ form }) => isDeed(form))
      ? { ...place, id: 'praise' }
      : undefined;
  }
  const whose = people.find(isPerson);
  if (whose) return { ...place, id: 'campaign-hashtag', ...(whose.contest && { contest: whose.contest }) };
  return people.some(({ kind }) => kind === 'party') ? { ...place, id: 'support' } : undefined;
}

/** Names that are insults, `Candrabohong`. */
const insults = (tokens: readonly Token[], named: readonly Named[], part: Part): Signal[] =>
  named.flatMap(({ from, start, end, insulting }): Signal[] =>
    insulting ? [{ id: 'attack', start, end, sentence: tokens[from]?.sentence ?? everywhere, part }] : [],
  );

/** Hashtags that put a name beside a word of support or attack: `#GanjarPresiden2024`, `#TolakPrabowo`; and names that insult. */
export function tagSignals(tokens: readonly Token[], named: readonly Named[], part: Part): Signal[] {
  if (named.length === 0) return [];
  const starts = Map.groupBy(named, ({ from }) => from);
  const tags = stretches(tokens).flatMap(({ from, to }): Signal[] => {
    const inside: Named[] = [];
    for (let at = from; at < to; at++)
      for (const one of starts.get(at) ?? []) if (one.to <= to) inside.push(one);
    if (inside.length === 0) return [];
    const words = tokens.slice(from, to);
    const start = words[0]?.start ?? 0;
    const end = words[words.length - 1]?.end ?? start;
    const signal = judged(words, inside, { start, end, sentence: everywhere, part });
    return signal ? [signal] : [];
  });
  return [...tags, ...insults(tokens, named, part)];
}
