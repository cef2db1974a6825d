import { tagAttack, tagSupport } from '../language/politics.ts';
import type { Part } from '../signal.ts';
import type { Named } from './named.ts';
import { everywhere, type Signal } from './signal.ts';
import type { Token } from './token.ts';

const person = new Set(['candidate', 'ballot-number']);
const isYear = (form: string): boolean => /^20\d\d$/.test(form);

/** What one hashtag says when it puts a name beside other words. */
function judged(
  words: readonly Token[],
  inside: readonly Named[],
  place: Omit<Signal, 'id'>,
): Signal | undefined {
  const people = inside.flatMap((one) => one.entries);
  const rest = words.filter((word) => !inside.some((one) => one.start <= word.start && word.end <= one.end));
  if (people.length === 0 || rest.length === 0) return undefined;
  if (rest.some(({ form }) => tagAttack.has(form))) return { ...place, id: 'attack' };
  if (!rest.some(({ form }) => tagSupport.has(form) || isYear(form))) return undefined;
  const whose = people.find(({ kind }) => person.has(kind));
  if (!whose) return { ...place, id: 'support' };
  return { ...place, id: 'campaign-hashtag', ...(whose.contest && { contest: whose.contest }) };
}

/** Hashtags that put a name beside a word of support or attack: `#GanjarPresiden2024`, `#TolakPrabowo`. */
export function tagSignals(tokens: readonly Token[], named: readonly Named[], part: Part): Signal[] {
  const namesByTag = new Map<number, Named[]>();
  for (const one of named) {
    const tag = tokens[one.from]?.tag;
    if (tag === undefined) continue;
    const list = namesByTag.get(tag);
    if (list) list.push(one);
    else namesByTag.set(tag, [one]);
  }
  const found: Signal[] = [];
  for (const [tag, inside] of namesByTag) {
    let from = inside[0]?.from ?? 0;
    while (tokens[from - 1]?.tag === tag) from--;
    let to = from;
    while (tokens[to]?.tag === tag) to++;
    const words = tokens.slice(from, to);
    const start = words[0]?.start ?? 0;
    const end = words[words.length - 1]?.end ?? start;
    const signal = judged(words, inside, { start, end, sentence: everywhere, part });
    if (signal) found.push(signal);
  }
  return found;
}
