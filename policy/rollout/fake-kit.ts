import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { aboutKey, type Policy, policyFrom, policyKeyNames } from '../keys.ts';
import type { Kind } from '../kinds.ts';
import { stores } from './install.ts';
import type { Kit, KitLanguage, Words } from './kit.ts';

/** For tests: every text has to exist. */
function wordsOf(language: KitLanguage): Words {
  const catalogue = JSON.parse(readFileSync(`public/_locales/${language}/messages.json`, 'utf8'));
  return (key, ...values) => {
    const message: unknown = catalogue[key]?.message;
    if (typeof message !== 'string') throw new Error(`no text ${key}`);
    return message.replace(/\$(\d)/g, (_, n: string) => values[Number(n) - 1] ?? '');
  };
}

const words = { id: wordsOf('id'), en: wordsOf('en') };

/** For tests: a kit that installs into every browser. */
export const kitOf = (policy: Policy, install: Kit['install'] = allInstalls): Kit => ({
  policy,
  install,
  language: 'id',
  words,
});

export const allInstalls: Kit['install'] = {
  ...stores,
  chromeId: 'abcdefghijklmnopabcdefghijklmnop',
  edgeId: 'ponmlkjihgfedcbaponmlkjihgfedcba',
};

/** What the formats of the files might stumble over. */
const marks = [
  ...Array.from('"\\\'‘’‚‛`$%&<>;:=#!@*?[]{}()^~| aé–😀\u2028'),
  ']]>',
  '-->',
  '\\n',
  '$(id)',
  `\${x}`,
  'EOF',
  '&lt;',
  '&#60;',
];

const nasty = fc
  .array(fc.constantFrom(...marks), { minLength: 1, maxLength: 12 })
  .map((some) => some.join(''))
  .filter((text) => text.trim() !== '');

function anyOf(about: Kind): fc.Arbitrary<unknown> {
  if (about.kind === 'text') return fc.oneof(nasty, fc.constant(about.example));
  if (about.kind === 'choice') return fc.constantFrom(...about.of);
  if (about.kind === 'number') return fc.integer({ min: about.least, max: about.most });
  if (about.kind === 'switch') return fc.boolean();
  return fc.array(about.options ? fc.constantFrom(...about.options.of) : nasty, { maxLength: 4 });
}

/** Any policy, with words that the formats might stumble over. */
export const anyPolicy: fc.Arbitrary<Policy> = fc
  .record(Object.fromEntries(policyKeyNames.map((key) => [key, anyOf(aboutKey(key))])), {
    requiredKeys: [],
  })
  .map((given) => policyFrom(given).policy);
