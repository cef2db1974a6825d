export type Catalogue = Partial<Record<string, { message: string }>>;

/** A `Text` over a catalogue at hand, of any key: for tests, and where the language is not the browser's. */
export function textFrom(catalogue: Catalogue): (key: string, ...values: string[]) => string {
  return (key, ...values) =>
    (catalogue[key]?.message ?? key).replace(/\$(\d)/g, (_, n: string) => values[Number(n) - 1] ?? '');
}
