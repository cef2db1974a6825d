import { wholeWords } from '../language/whole-words.ts';
import { squeeze } from './form.ts';

/** What hangs on a word without changing much of what it says: its, my, your, emphasis, a question. */
const endings = ['nya', 'lah', 'kah', 'pun', 'ku', 'mu'];
const whole = new Set(wholeWords.split(' '));
/** Shorter ones with -kan have mostly a sense of their own: `umumkan`. */
const shortestMade = 8;
/** Shorter stems are other words: `tanya`, `buku`. */
const shortestStem = 4;

/**
 * The word that a form hangs its endings on, when phrases know that word and not the form: `gubernurnya` → gubernur,
 * `kalahin` → kalahkan, `ngedukung` → dukung. Squeezing may have taken a letter at the seam: `pasangan` + `nya` is
 * `pasanganya`.
 */
export function stemOf(form: string, knows: (form: string) => boolean): string | undefined {
  if (form.length <= shortestStem || whole.has(form)) return undefined;
  for (const ending of endings) {
    if (!form.endsWith(ending)) continue;
    const stem = form.slice(0, -ending.length);
    if (stem.length < shortestStem) return undefined;
    const seam = stem + ending.charAt(0);
    if (knows(seam)) return seam;
    if (knows(stem)) return stem;
    return ending === 'nya' ? (madeSo(stem, knows) ?? madeSo(seam, knows)) : undefined;
  }
  const root = form.startsWith('nge') && !form.endsWith('in') ? form.slice(3) : '';
  return madeSo(form, knows) ?? (root.length >= shortestStem && knows(root) ? root : undefined);
}

/** `kalahin` → kalahkan, `menyebutkan` → menyebut; not `penculikan`, which is no penculik. */
function madeSo(form: string, knows: (form: string) => boolean): string | undefined {
  const known = (stem: string): string | undefined => (knows(stem) ? stem : undefined);
  if (form.endsWith('in')) return known(squeeze(`${form.slice(0, -2)}kan`));
  return form.endsWith('kan') && form.length >= shortestMade ? known(form.slice(0, -3)) : undefined;
}
