import type { SourceFile } from './repository.ts';

export type Catalogue = Readonly<Record<string, { message: string }>>;

/** Keys of `_locales` that a file asks for by name. Keys made of parts are proven by the tests beside those parts. */
export function textKeys({ text }: SourceFile): string[] {
  const calls = text.matchAll(/\b(?:text|browserText)\(\s*'([A-Za-z0-9_]+)'/g);
  const inManifest = text.matchAll(/__MSG_(\w+?)__/g);
  return [...calls, ...inManifest].map(([, key]) => key ?? '').filter((key) => key !== '');
}

const places = (message: string) => [...message.matchAll(/\$\d/g)].map(([place]) => place).toSorted();

/** Where two catalogues differ: a key missing on one side, or other places to fill in. */
export function differences(one: Catalogue, other: Catalogue): string[] {
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].filter((key) => {
    const [mine, theirs] = [one[key], other[key]];
    return !mine || !theirs || places(mine.message).join() !== places(theirs.message).join();
  });
}
