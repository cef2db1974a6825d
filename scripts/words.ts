import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { textFrom } from '../components/text-from.ts';

/** The texts of one language, for what is made outside a browser. */
export const wordsOf = (language: 'id' | 'en', root: string) =>
  textFrom(JSON.parse(readFileSync(join(root, 'public/_locales', language, 'messages.json'), 'utf8')));
