import { readSettings, saveSettings } from '../../policy/store.ts';
import type { QuietPhrase } from '../../rules/engine/situation.ts';

/** "Ini keliru": the rules stay quiet for these phrases, for this person. */
export async function addQuietPhrases(phrases: readonly QuietPhrase[]): Promise<void> {
  const { quiet } = await readSettings();
  const known = (wanted: QuietPhrase) =>
    quiet.some(({ rule, phrase }) => rule === wanted.rule && phrase === wanted.phrase);
  const added = phrases.filter((one) => !known(one));
  if (added.length > 0) await saveSettings({ quiet: [...quiet, ...added] });
}
