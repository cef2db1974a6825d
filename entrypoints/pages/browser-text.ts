import { browser } from 'wxt/browser';
import type { Text } from '../../components/text.tsx';

/** Texts in the browser's language, from `_locales`. */
export const browserText: Text = (key, ...values) => browser.i18n.getMessage(key, values);
