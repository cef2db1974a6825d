import { campaignGroup } from '../language/campaign-group.ts';
import { contexts } from '../language/context.ts';
import { cues } from '../language/index.ts';
import { cueSignals } from '../signal.ts';
import { compilePhrases } from './compile-phrases.ts';
import type { CompiledPhrases } from './compiled-phrases.ts';

/** All phrases of `rules/language`: of each cue, of each context, of campaigns' teams. Pages get them compiled, as data. */
export const compiledLexicon = (): CompiledPhrases =>
  compilePhrases([
    ...cueSignals.map((cue) => cues[cue]),
    ...contexts.map(({ phrases }) => phrases),
    campaignGroup,
  ]);
