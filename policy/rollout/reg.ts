import { type DesktopBrowser, forced, forcedName, policyPath } from './browsers.ts';
import { type Kit, type Output, say, type Value, valuesOf } from './kit.ts';
import { regString } from './quote.ts';

const dword = (value: number): string => `dword:${value.toString(16).padStart(8, '0')}`;

const single = (value: string | number | boolean): string =>
  typeof value === 'string' ? regString(value) : dword(Number(value));

const isList = (value: Value): value is readonly string[] => Array.isArray(value);

/** A key of the registry with its values, each by name. */
const key = (path: string, values: readonly string[]): string[] => [
  `[HKEY_LOCAL_MACHINE\\${path}]`,
  ...values,
  '',
];

function linesOf(kit: Kit, desktop: DesktopBrowser): string[] {
  const path = policyPath(kit, desktop);
  const values = valuesOf(kit.policy);
  const singles = values.flatMap(([name, value]) => (isList(value) ? [] : [`"${name}"=${single(value)}`]));
  const lists = values.flatMap(([name, value]) =>
    isList(value)
      ? key(
          `${path}\\${name}`,
          value.map((item, at) => `"${at + 1}"=${regString(item)}`),
        )
      : [],
  );
  const text = say(kit);
  return [
    'Windows Registry Editor Version 5.00',
    '',
    `; ${text('rollout_reg_forced', forcedName)}`,
    ...key(`${desktop.registry}\\ExtensionInstallForcelist`, [
      `"${forcedName}"=${regString(forced(kit, desktop))}`,
    ]),
    `; ${text('rollout_reg_clean')}`,
    `[-HKEY_LOCAL_MACHINE\\${path}]`,
    '',
    ...key(path, singles),
    ...lists,
  ];
}

/** For a double click, `reg import`, or a start-up script: the extension and its settings in Windows' registry. */
export const reg = (desktop: DesktopBrowser): Output => ({
  path: () => `windows/ikrar-${desktop.browser}.reg`,
  browser: desktop.browser,
  system: 'windows',
  how: 'rollout_how_reg',
  make: (kit) => linesOf(kit, desktop).join('\r\n'),
});
