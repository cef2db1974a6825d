import { aboutKey, type PolicyKey, policyKeyNames } from '../keys.ts';
import type { Kind } from '../kinds.ts';
import type { Label } from '../labels.ts';
import { nameId, partsOf, type Template } from './admx.ts';
import type { Kit, KitLanguage, Output, Words } from './kit.ts';
import { xml } from './quote.ts';

const string = (id: string, text: string): string => `<string id="${id}">${xml(text)}</string>`;

const namesOf = (about: Kind): [string, Label][] =>
  about.kind === 'choice' ? Object.entries(about.labels) : [];

function strings(key: PolicyKey, words: Words): string[] {
  const about = aboutKey(key);
  const example = [about.example].flat().join(' | ');
  const help = `${words(`policy_key_${key}_help`)} ${words('rollout_example', example)}`;
  return [
    string(key, words(`policy_key_${key}`)),
    string(`${key}_help`, help),
    ...namesOf(about).map(([value, label]) => string(nameId(key, value), words(label))),
  ];
}

function presentation(key: PolicyKey, words: Words): string[] {
  const about = aboutKey(key);
  const label = xml(words(`policy_key_${key}`));
  const show = (what: string) => [`<presentation id="${key}">${what}</presentation>`];
  switch (about.kind) {
    case 'switch':
      return [];
    case 'text':
      return show(`<textBox refId="${key}"><label>${label}</label></textBox>`);
    case 'number':
      return show(`<decimalTextBox refId="${key}" defaultValue="${about.example}">${label}</decimalTextBox>`);
    case 'list':
      return show(`<listBox refId="${key}">${label}</listBox>`);
    default:
      return show(`<dropdownList refId="${key}" noSort="true" defaultItem="0">${label}</dropdownList>`);
  }
}

function resources({ name }: Template, words: Words): string {
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<policyDefinitionResources xmlns="http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions" revision="1.0" schemaVersion="1.0">',
    `  <displayName>Ikrar (${name})</displayName>`,
    `  <description>${xml(words('extDescription'))}</description>`,
    '  <resources>',
    '    <stringTable>',
    ...[
      string('any', words('rollout_any_version')),
      string('ikrar', `Ikrar (${name})`),
      ...partsOf.map((group) => string(`group_${group}`, words(`policy_group_${group}`))),
      ...policyKeyNames.flatMap((key) => strings(key, words)),
    ].map((line) => `      ${line}`),
    '    </stringTable>',
    '    <presentationTable>',
    ...policyKeyNames.flatMap((key) => presentation(key, words)).map((line) => `      ${line}`),
    '    </presentationTable>',
    '  </resources>',
    '</policyDefinitionResources>',
    '',
  ].join('\r\n');
}

/** Folders as Windows names its languages. */
const folders = { id: 'id-ID', en: 'en-US' } as const satisfies Record<KitLanguage, string>;

/** The words to an ADMX file, in one language. */
export const adml = (one: Template, language: KitLanguage): Output => ({
  path: () => `windows/admx/${folders[language]}/ikrar-${one.browser}.adml`,
  browser: one.browser,
  system: 'windows',
  how: 'rollout_how_adml',
  make: (kit: Kit) => resources(one, kit.words[language]),
});
