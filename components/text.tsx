import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type messages from '../public/_locales/id/messages.json';

export { textFrom } from './text-from.ts';

/** Every text that people read has a key in `_locales`; Indonesian is the reference. */
export type TextKey = keyof typeof messages;

/** Looks a text up in the person's language; `$1…` are filled from `values`. */
export type Text = (key: TextKey, ...values: string[]) => string;

const TextContext = createContext<Text>((key) => key);
export const TextProvider = TextContext.Provider;
export const useText = (): Text => useContext(TextContext);
