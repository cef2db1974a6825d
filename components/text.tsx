import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type messages from '../public/_locales/id/messages.json';

/** Every text that people read has a key in `_locales`; Indonesian is the reference. */
export type TextKey = keyof typeof messages;

/** Looks a text up in the person's language; `$1…` are filled from `values`. */
export type Text = (key: TextKey, ...values: string[]) => string;

type Catalogue = Partial<Record<string, { message: string }>>;

/** A `Text` over a catalogue at hand, for tests and for pages outside an extension. */
export function textFrom(catalogue: Catalogue): Text {
  return (key, ...values) =>
    (catalogue[key]?.message ?? key).replace(/\$(\d)/g, (_, n: string) => values[Number(n) - 1] ?? '');
}

const TextContext = createContext<Text>((key) => key);
export const TextProvider = TextContext.Provider;
export const useText = (): Text => useContext(TextContext);
