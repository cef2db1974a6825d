import { denials, denied, spellings } from '../language/slang.ts';
import { lazily } from '../lazily.ts';
import { squeeze } from './form.ts';

function read(): ReadonlyMap<string, readonly string[]> {
  const table = new Map<string, readonly string[]>();
  for (const no of denials.split(' '))
    for (const word of denied.split(' ')) table.set(squeeze(no + word), ['tidak', squeeze(word)]);
  for (const line of spellings.trim().split('\n')) {
    const [left = '', right = ''] = line.split(' : ');
    const words = right.trim().split(' ').map(squeeze);
    for (const word of left.trim().split(' ')) table.set(squeeze(word), words);
  }
  for (const [word, [only, ...rest]] of table) if (rest.length === 0 && only === word) table.delete(word);
  return table;
}

const table = lazily(read);

/** From a squeezed spelling to the normal forms that replace it. */
export const slang = {
  get: (form: string): readonly string[] | undefined => table().get(form),
  has: (form: string): boolean => table().has(form),
};
