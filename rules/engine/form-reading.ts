import { stemOf } from './endings.ts';
import { lexicon } from './lexicon.ts';
import { slang } from './slang.ts';
import type { Knows } from './token.ts';

/** A name must be this long to be seen through an ending: many short ones are also the beginning of a word. */
const shortestName = 6;

/** The words a form is read as, when they are others than it says. */
export function formReading(form: string, knows: Knows): readonly string[] | undefined {
  const words = slang.get(form);
  if (words || knows(form)) return words;
  const phrases = lexicon();
  const stem =
    stemOf(form, (one) => slang.has(one) || phrases.knows(one)) ??
    stemOf(form, (one) => one.length >= shortestName && form.startsWith(one) && knows(one));
  return stem === undefined ? undefined : (slang.get(stem) ?? [stem]);
}
