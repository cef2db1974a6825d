import { useEffect, useState } from 'preact/hooks';
import { type Catalogue, textFrom } from '../../components/text-from.ts';
import type { Kit } from '../../policy/rollout/kit.ts';
import { packaged } from '../pages/packs.ts';

const load = async (language: string) =>
  textFrom(await packaged<Catalogue>(`_locales/${language}/messages.json`));

/** Ikrar's texts in both languages, whichever the person reads: Windows shows its policies in its own. */
export function useWords(): Kit['words'] | 'fault' | undefined {
  const [words, setWords] = useState<Kit['words'] | 'fault'>();
  useEffect(() => {
    Promise.all([load('id'), load('en')]).then(
      ([id, en]) => setWords({ id, en }),
      () => setWords('fault'),
    );
  }, []);
  return words;
}
