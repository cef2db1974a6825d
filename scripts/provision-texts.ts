import { readFileSync } from 'node:fs';
import { type ProvisionPart, provisionKey } from '../components/provision-text.ts';
import { provisions } from '../rules/regulation/provisions.ts';

type Catalogue = Record<string, { message: string }>;

/** In a catalogue `$` begins a place to fill in. */
const message = (text: string) => ({ message: text.replaceAll('$', '$$$$') });

/** Every provision that a warning may quote, as texts of the extension. They are Indonesian in every language. */
function provisionTexts(): Catalogue {
  const rows = Object.entries(provisions).flatMap(([id, { title, wording, quoted }]) => {
    const key = (part: ProvisionPart) => provisionKey(id, part);
    return [
      [key('title'), message(title)],
      [key(quoted ? 'quote' : 'summary'), message(wording)],
    ] as const;
  });
  return Object.fromEntries(rows);
}

/** A public file as WXT hands it to the build: one to copy, or one to write. */
type PublicFile = { relativeDest: string } & ({ absoluteSrc: string } | { contents: string });

/** The file; a catalogue of texts with the provisions in it. */
export function withProvisions<File extends PublicFile>(file: File): File | PublicFile {
  if (!('absoluteSrc' in file) || !/^_locales[\\/]\w+[\\/]messages\.json$/.test(file.relativeDest))
    return file;
  const catalogue: Catalogue = JSON.parse(readFileSync(file.absoluteSrc, 'utf8'));
  return {
    relativeDest: file.relativeDest,
    contents: JSON.stringify({ ...catalogue, ...provisionTexts() }),
  };
}
