import type { Read } from '../engine/signals.ts';
import { person } from '../language/person.ts';
import { contextSignals, cueSignals, entitySignals, type SignalId } from '../signal.ts';
import type { Piece } from './sequence.ts';
import { toldShapes } from './told.ts';

const speaker = new Set(person.speaker.split(' '));
const spokenTo = new Set(person.spokenTo.split(' '));

/** Told by `named` and by the words around names. */
const untold: ReadonlySet<SignalId> = new Set<SignalId>([
  'candidate',
  'party',
  'common-name',
  'candidate-account',
]);

/** Fewer words show no habit of writing. */
const fewWords = 5;

/** The first step that a value stays under. */
const step = (
  value: number,
  steps: readonly (readonly [limit: number, name: string])[],
): string | undefined => steps.find(([limit]) => value < limit)?.[1];

const lengths = [
  [8, 'length short'],
  [16, 'length middle'],
  [30, 'length long'],
  [Infinity, 'length very-long'],
] as const;
const capitals = [
  [0.05, 'capital none'],
  [0.35, 'capital some'],
  [0.6, 'capital many'],
  [Infinity, 'capital most'],
] as const;
const signs = [
  ['!', 'sign !'],
  ['!!', 'sign !!'],
  ['?', 'sign ?'],
  ['..', 'sign ..'],
  [':', 'sign :'],
  ['"', 'sign "'],
  ['“', 'sign "'],
] as const;
/** Names of shapes made once: every draft asks for them. */
const signalShapes = new Map<SignalId, string>(
  [...entitySignals, ...cueSignals, ...contextSignals]
    .filter((id) => !untold.has(id))
    .map((id) => [id, `signal ${id}`]),
);
const cutOff = /(?:…|\.\.\.)$/;

interface Counts {
  words: number;
  caps: number;
  capital: number;
  emoji: number;
  tags: number;
}

function count({ text, tokens }: Read, see: (name: string) => void): Counts {
  const counts: Counts = { words: 0, caps: 0, capital: 0, emoji: 0, tags: 0 };
  let tag: number | undefined;
  for (const token of tokens) {
    if (token.tag !== undefined && token.tag !== tag) counts.tags++;
    tag = token.tag;
    if (token.kind === 'emoji') counts.emoji++;
    if (token.kind !== 'word' || tag !== undefined) continue;
    counts.words++;
    const first = text.charCodeAt(token.start);
    if (token.caps) counts.caps++;
    else if (first >= 65 && first <= 90) counts.capital++;
    if (speaker.has(token.form)) see('person I');
    if (spokenTo.has(token.form)) see('person you');
  }
  return counts;
}

function howManyNamed({ named }: Read): string {
  const tickets = new Set<number>();
  for (const { entries } of named) for (const { ticket } of entries) tickets.add(ticket);
  return (['named none', 'named one', 'named two'] as const)[tickets.size] ?? 'named many';
}

/** What a post looks like as a whole: its length and signs, how it is written, whom it names, what the rules found. */
export function shapesOf(read: Read, pieces: readonly Piece[]): Set<string> {
  const { text, tokens, signals } = read;
  const found = new Set<string>();
  const see = (name: string | undefined): void => {
    if (name) found.add(name);
  };
  see(step(pieces.length, lengths));
  for (const [sign, name] of signs) if (text.includes(sign)) see(name);
  const { words, caps, capital, emoji, tags } = count(read, see);
  if (emoji > 0) see('emoji some');
  if (emoji > 2) see('emoji many');
  if (tags > 0) see('tags some');
  if (tags > 2) see('tags many');
  if (caps > 2) see(caps > 3 && caps > words / 2 ? 'caps most' : 'caps some');
  if (words >= fewWords) see(step(capital / words, capitals));
  if (tokens[tokens.length - 1]?.kind === 'url') see('ends url');
  if (cutOff.test(text.trimEnd())) see('ends cut');
  if (tokens[0]?.kind === 'mention') see('begins mention');
  if (pieces[0]?.named) see('begins name');
  see(howManyNamed(read));
  for (const { id } of signals) see(signalShapes.get(id));
  for (const shape of toldShapes(read)) see(shape);
  return found;
}
