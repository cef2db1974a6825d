import { saveSettings } from '../../policy/store.ts';
import type { QuietPhrase } from '../../rules/engine/situation.ts';

/** "Ini keliru": the rules stay quiet for these phrases, for this person. */
export const addQuietPhrases = (phrases: readonly QuietPhrase[]): Promise<void> =>
  saveSettings(({ quiet }) => {
    const known = (wanted: QuietPhrase) =>
      quiet.some(({ rule, phrase }) => rule === wanted.rule && phrase === wanted.phrase);
    return { quiet: [...quiet, ...phrases.filter((one) => !known(one))] };
  });
