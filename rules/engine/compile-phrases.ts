import { frequentWords } from '../language/frequent-words.ts';
import { type CompiledPhrases, firstUse, nowhere } from './compiled-phrases.ts';
import { isNeeded, isNeverLeftOut, parsePhrase, piecesOf, stepOf, type WordStep } from './phrase.ts';

/** What a word that hardly a post is without weighs, beside one for any other. */
const frequent = 20;

interface Line {
  whose: number;
  pieces: readonly string[];
}

/** @throws on a phrase that starts with something optional, or has a mistake */
function readLines(sources: readonly string[]): Line[] {
  return sources.flatMap((source, whose) =>
    source
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => {
        const first = parsePhrase(line).find((step) => step.kind !== 'start');
        if (!first || !isNeverLeftOut(first))
          throw new Error(`a phrase must start with a word or a slot: ${line}`);
        return { whose, pieces: piecesOf(line) };
      }),
  );
}

const weightOf = ({ alternatives }: WordStep): number =>
  alternatives.keys().reduce((sum, word) => sum + (frequentWords.has(word) ? frequent : 1), 0);

/** Compiles the phrases of each source, one a line. */
export function compilePhrases(sources: readonly string[]): CompiledPhrases {
  const lines = readLines(sources);
  const all = [...new Set(lines.flatMap(({ pieces }) => pieces))];
  const needed = all.filter((piece) => isNeeded(stepOf(piece)));
  const steps = [...needed, ...all.filter((piece) => !isNeeded(stepOf(piece)))];
  const places = new Map(steps.map((piece, at) => [piece, at]));

  const uses = new Map<string, number[]>();
  const others = new Set<string>();
  steps.forEach((piece, at) => {
    const step = stepOf(piece);
    if (step.kind !== 'words') return;
    for (const [word, tails] of step.alternatives) {
      if (at >= needed.length) others.add(word);
      else uses.set(word, [...(uses.get(word) ?? []), at]);
      for (const more of tails.flat()) others.add(more);
    }
  });
  const weights = needed.map((piece) => {
    const step = stepOf(piece);
    return isNeeded(step) ? weightOf(step) : 0;
  });
  return {
    words: [...uses.keys(), ...[...others].filter((word) => !uses.has(word))].join(' '),
    uses: [...uses.values()].map((list) => String.fromCharCode(...list.map((at) => firstUse + at))).join(' '),
    steps,
    needed: needed.length,
    phrases: lines.map(({ whose, pieces }) => {
      const own = pieces.map((piece) => places.get(piece) ?? nowhere);
      const [rarest = nowhere] = own
        .filter((at) => at < needed.length)
        .toSorted((one, other) => (weights[one] ?? 0) - (weights[other] ?? 0));
      return [whose, rarest, ...own];
    }),
  };
}
