import type { hintSentence } from '../../components/hint/hint-sentence.ts';
import type { askPerson } from '../guard-at-rest.content/ask-person.tsx';
import type { createJudge, learn, loggedFindings, phraseOf } from '../guard-at-rest.content/engine.ts';
import type { showLine } from '../guard-at-rest.content/show-line.tsx';
import type { waitForPictures } from '../guard-at-rest.content/wait.tsx';
import type { speak } from '../pages/browser-text.ts';
import type { Check } from './looking.ts';

/**
 * What only a judgement or a screen needs. It is most of our script, and the gates stand without it; so it comes in a
 * script of its own when the page has loaded, long before anything can have been written.
 */
export interface AtRest {
  createJudge: typeof createJudge;
  learn: typeof learn;
  loggedFindings: typeof loggedFindings;
  phraseOf: typeof phraseOf;
  /** The texts of the two scripts are apart, too. */
  speak: typeof speak;
  askPerson: typeof askPerson;
  waitForPictures: typeof waitForPictures;
  hintSentence: typeof hintSentence;
  showLine: typeof showLine;
  check: Check;
}

declare global {
  var ikrarAtRest: PromiseWithResolvers<AtRest> | undefined;
}

/** Both scripts run in our isolated world, whose globals no page sees; either may come first. */
const slot = () => {
  globalThis.ikrarAtRest ??= Promise.withResolvers();
  return globalThis.ikrarAtRest;
};

/** Hands the parts to the guard of this frame. */
export const offerAtRest = (parts: AtRest): void => slot().resolve(parts);

/** The parts, whenever they come; in a frame that never finishes loading, never. */
export const atRest = (): Promise<AtRest> => slot().promise;

/** Milliseconds that something may be kept waiting for them. */
const patience = 8000;

/** The parts, for whom somebody waits. Rejects when they don't come in time. */
export function atRestSoon(): Promise<AtRest> {
  const late = Promise.withResolvers<never>();
  const end = setTimeout(() => late.reject(new Error('the page has not come to rest')), patience);
  return Promise.race([atRest(), late.promise]).finally(() => clearTimeout(end));
}
