import { campaignGroup } from '../language/campaign-group.ts';
import { type Context, contexts } from '../language/context.ts';
import { cues } from '../language/index.ts';
import { cueSignals } from '../signal.ts';
import { Matcher } from './matcher.ts';

export type Cue = (typeof cueSignals)[number];

/** What a phrase of the language says: a cue, a context that turns cues off, or the name of a campaign's team. */
export type Meaning = { is: 'cue'; cue: Cue } | { is: 'context'; context: Context } | { is: 'group' };

function read(): Matcher<Meaning> {
  const phrases = new Matcher<Meaning>();
  for (const cue of cueSignals) phrases.add({ is: 'cue', cue }, cues[cue]);
  for (const context of contexts) phrases.add({ is: 'context', context }, context.phrases);
  phrases.add({ is: 'group' }, campaignGroup);
  return phrases;
}

let made: Matcher<Meaning> | undefined;

/** All phrases of `rules/language`, read once, for the first judge: a page that is loading does not wait for it. */
export function lexicon(): Matcher<Meaning> {
  made ??= read();
  return made;
}
