import { aboutKey, type PolicyKey, policyKeyNames } from '../keys.ts';
import { groups } from '../kinds.ts';
import { type DesktopBrowser, firefoxRegistry, needed, policyPath } from './browsers.ts';
import type { Browser, Kit, Output } from './kit.ts';
import { xml } from './quote.ts';

/** A browser whose policies Windows' editor can show. */
export interface Template {
  browser: Browser;
  name: string;
  /** Where its settings lie, below HKEY_LOCAL_MACHINE. */
  path: (kit: Kit) => string;
}

export const templateOf = (desktop: DesktopBrowser): Template => ({
  browser: desktop.browser,
  name: desktop.name,
  path: (kit) => policyPath(kit, desktop),
});

export const firefoxTemplate: Template = {
  browser: 'firefox',
  name: 'Firefox',
  path: ({ install }) => `${firefoxRegistry}\\3rdparty\\Extensions\\${needed(install, 'firefoxId')}`,
};

/** The parts of a policy that have keys. */
export const partsOf = groups.filter((group) => policyKeyNames.some((key) => aboutKey(key).group === group));

/** The id of the name of a value: Windows takes letters, digits and `_`. */
export const nameId = (key: PolicyKey, value: string): string => `${key}_${value.replaceAll('-', '_')}`;

/** What is inside of the policy of one key. */
function elements(key: PolicyKey, path: string): string[] {
  const about = aboutKey(key);
  const named = `id="${key}" valueName="${key}" required="true"`;
  switch (about.kind) {
    case 'switch':
      return [
        '<enabledValue><decimal value="1"/></enabledValue>',
        '<disabledValue><decimal value="0"/></disabledValue>',
      ];
    case 'text':
      return [`<elements><text ${named} maxLength="1023"/></elements>`];
    case 'number':
      return [`<elements><decimal ${named} minValue="${about.least}" maxValue="${about.most}"/></elements>`];
    case 'list':
      return [`<elements><list id="${key}" key="${path}\\${key}" valuePrefix=""/></elements>`];
    default:
      return [
        `<elements><enum ${named}>`,
        ...about.of.map(
          (value) =>
            `  <item displayName="$(string.${nameId(key, value)})"><value><string>${value}</string></value></item>`,
        ),
        '</enum></elements>',
      ];
  }
}

function policy(key: PolicyKey, path: string): string[] {
  const about = aboutKey(key);
  const shown = about.kind === 'switch' ? `valueName="${key}"` : `presentation="$(presentation.${key})"`;
  return [
    `<policy name="${key}" class="Machine" displayName="$(string.${key})" explainText="$(string.${key}_help)" key="${path}" ${shown}>`,
    `  <parentCategory ref="${about.group}"/>`,
    '  <supportedOn ref="any"/>',
    ...elements(key, path).map((line) => `  ${line}`),
    '</policy>',
  ];
}

function template({ browser, path }: Template, kit: Kit): string {
  const where = xml(path(kit));
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<policyDefinitions xmlns="http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions" revision="1.0" schemaVersion="1.0">',
    `  <policyNamespaces><target prefix="ikrar_${browser}" namespace="Ikrar.Policies.${browser}"/></policyNamespaces>`,
    '  <resources minRequiredRevision="1.0"/>',
    '  <supportedOn><definitions><definition name="any" displayName="$(string.any)"/></definitions></supportedOn>',
    '  <categories>',
    '    <category name="ikrar" displayName="$(string.ikrar)"/>',
    ...partsOf.map(
      (group) =>
        `    <category name="${group}" displayName="$(string.group_${group})"><parentCategory ref="ikrar"/></category>`,
    ),
    '  </categories>',
    '  <policies>',
    ...policyKeyNames.flatMap((key) => policy(key, where)).map((line) => `    ${line}`),
    '  </policies>',
    '</policyDefinitions>',
    '',
  ].join('\r\n');
}

/** What Windows' policy editor may set for one browser. Its words are in the ADML files. */
export const admx = (one: Template): Output => ({
  path: () => `windows/admx/ikrar-${one.browser}.admx`,
  browser: one.browser,
  system: 'windows',
  how: 'rollout_how_admx',
  make: (kit) => template(one, kit),
});
