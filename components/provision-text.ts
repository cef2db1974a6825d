import type { Provision } from '../rules/regulation/provisions.ts';
import type { Text, TextKey } from './text.tsx';

/** What there is of a provision; its wording is one of the last two. */
export type ProvisionPart = 'title' | 'quote' | 'summary';

/** Under which key the build puts it into `_locales`. */
export const provisionKey = (id: string, part: ProvisionPart): string =>
  `provision_${id.replaceAll('-', '_')}_${part}`;

/** A provision from the browser's catalogue, for the guard: no page has to carry the law. */
export function provisionText(text: Text, id: string): Provision | undefined {
  // The build makes the keys, and a test reads every provision back; the type knows only those in the repository.
  const of = (part: ProvisionPart) => text(provisionKey(id, part) as TextKey);
  const title = of('title');
  if (title === '') return undefined;
  const quote = of('quote');
  return { title, wording: quote || of('summary'), quoted: quote !== '' };
}
