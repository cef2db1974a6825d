import { squeeze } from '../engine/form.ts';
import { lazily } from '../lazily.ts';

/** Words in their normal form. */
export interface WordSet {
  has: (form: string) => boolean;
}

/** @param list words with blanks between them */
export function wordSet(list: string): WordSet {
  const set = lazily(() => new Set(list.trim().split(/\s+/).map(squeeze)));
  return { has: (form) => set().has(form) };
}
