// @vitest-environment node
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { provisionText } from '../components/provision-text.ts';
import { provisions } from '../rules/regulation/provisions.ts';
import { withProvisions } from './provision-texts.ts';

const locales = join(import.meta.dirname, '..', 'public', '_locales');

/** The catalogue as the build writes it, read as browsers read it. */
function built(language: string) {
  const relativeDest = join('_locales', language, 'messages.json');
  const file = withProvisions({ relativeDest, absoluteSrc: join(locales, language, 'messages.json') });
  if (!('contents' in file)) throw new Error('not written anew');
  const catalogue: Record<string, { message: string } | undefined> = JSON.parse(file.contents);
  return (key: string) => catalogue[key]?.message.replaceAll('$$', '$') ?? '';
}

it.each(['id', 'en'])('the guard reads every provision out of the %s catalogue', (language) => {
  const text = built(language);
  const read = Object.keys(provisions).map((id) => [id, provisionText(text, id)]);
  expect(Object.fromEntries(read)).toEqual(provisions);
});

it('a provision that may not be shown is in no catalogue', () => {
  expect(provisionText(built('id'), 'UU7-494')).toBeUndefined();
});

it('no other text and no other file is touched', () => {
  expect(built('en')('lang')).toBe('en');
  const icon = { relativeDest: 'icons/16.png', absoluteSrc: join(locales, '..', 'icons', '16.png') };
  expect(withProvisions(icon)).toBe(icon);
});
