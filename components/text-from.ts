import type { Text } from './text.tsx';

export type Catalogue = Partial<Record<string, { message: string }>>;

/** A `Text` over a catalogue at hand: for tests, and where the language is not the browser's. */
export function textFrom(catalogue: Catalogue): Text {
  return (key, ...values) =>
    (catalogue[key]?.message ?? key).replace(/\$(\d)/g, (_, n: string) => values[Number(n) - 1] ?? '');
}
