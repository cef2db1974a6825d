import { campaignGroup } from '../language/campaign-group.ts';
import { type Context, contexts } from '../language/context.ts';
import { cues } from '../language/index.ts';
import { cueSignals } from '../signal.ts';
import { Matcher } from './matcher.ts';

export type Cue = (typeof cueSignals)[number];

/** What a phrase of the language says: a cue, a context that turns cues off, or the name of a campaign's team. */
export type Meaning = { is: 'cue'; cue: Cue } | { is: 'context'; context: Context } | { is: 'group' };

/** All phrases of `rules/language`, read once when the engine is loaded. */
export const lexicon = new Matcher<Meaning>();
for (const cue of cueSignals) lexicon.add({ is: 'cue', cue }, cues[cue]);
for (const context of contexts) lexicon.add({ is: 'context', context }, context.phrases);
lexicon.add({ is: 'group' }, campaignGroup);
