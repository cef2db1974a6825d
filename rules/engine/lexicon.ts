import { type Context, contexts } from '../language/context.ts';
import { cueSignals } from '../signal.ts';
import { compiledLexicon } from './compiled-lexicon.ts';
import type { CompiledPhrases } from './compiled-phrases.ts';
import { Matcher } from './matcher.ts';

export type Cue = (typeof cueSignals)[number];

/** What a phrase of the language says: a cue, a context that turns cues off, or the name of a campaign's team. */
export type Meaning = { is: 'cue'; cue: Cue } | { is: 'context'; context: Context } | { is: 'group' };

let made: Matcher<Meaning> | undefined;

/** Opens compiled phrases, which takes far less time than to compile them. */
export function openLexicon(compiled: CompiledPhrases): Matcher<Meaning> {
  made = new Matcher<Meaning>(
    [
      ...cueSignals.map((cue): Meaning => ({ is: 'cue', cue })),
      ...contexts.map((context): Meaning => ({ is: 'context', context })),
      { is: 'group' },
    ],
    compiled,
  );
  return made;
}

/** All phrases of `rules/language`, opened for the first judge: a page that is loading does not wait for it. */
export const lexicon = (): Matcher<Meaning> => made ?? openLexicon(compiledLexicon());
