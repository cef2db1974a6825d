import { type DesktopBrowser, forced, needed } from './browsers.ts';
import { type Kit, type Output, say, valuesOf } from './kit.ts';
import { xml } from './quote.ts';
import { uuidOf } from './uuid.ts';

type Plist = string | number | boolean | readonly Plist[] | { readonly [key: string]: Plist };

const isArray = (value: Plist): value is readonly Plist[] => Array.isArray(value);

/** A value as a property list writes it, in lines. */
function plist(value: Plist): string[] {
  if (typeof value === 'string') return [`<string>${xml(value)}</string>`];
  if (typeof value === 'number') return [`<integer>${value}</integer>`];
  if (typeof value === 'boolean') return [`<${value}/>`];
  const inside = isArray(value)
    ? value.flatMap(plist)
    : Object.entries(value).flatMap(([key, one]) => [`<key>${xml(key)}</key>`, ...plist(one)]);
  const name = isArray(value) ? 'array' : 'dict';
  return [`<${name}>`, ...inside.map((line) => `  ${line}`), `</${name}>`];
}

/** Values that nobody but the administrator changes; as Chromium's own documentation has it, without a wrap of each. */
const forcedValues = (values: { readonly [key: string]: Plist }): Plist => ({
  Forced: [{ mcx_preference_settings: values }],
});

function profile(kit: Kit, desktop: DesktopBrowser): Plist {
  const { domain, name, browser } = desktop;
  const content = {
    [domain]: forcedValues({ ExtensionInstallForcelist: [forced(kit, desktop)] }),
    [`${domain}.extensions.${needed(kit.install, desktop.id)}`]: forcedValues(
      Object.fromEntries(valuesOf(kit.policy)),
    ),
  };
  /** The same values have the same ids, so that a profile made twice is no new one. */
  const part = (identifier: string, type: string) => ({
    PayloadType: type,
    PayloadVersion: 1,
    PayloadIdentifier: identifier,
    PayloadUUID: uuidOf(identifier + JSON.stringify(content)),
  });
  return {
    ...part(`id.ikrar.${browser}`, 'Configuration'),
    PayloadDisplayName: `Ikrar (${name})`,
    PayloadDescription: say(kit)('rollout_profile'),
    PayloadScope: 'System',
    PayloadContent: [
      {
        ...part(`id.ikrar.${browser}.preferences`, 'com.apple.ManagedClient.preferences'),
        PayloadEnabled: true,
        PayloadContent: content,
      },
    ],
  };
}

/** A configuration profile for macOS, to be handed out by device management. */
export const mobileconfig = (desktop: DesktopBrowser): Output => ({
  path: () => `macos/ikrar-${desktop.browser}.mobileconfig`,
  browser: desktop.browser,
  system: 'macos',
  how: 'rollout_how_mac',
  make: (kit) =>
    [
      '<?xml version="1.0" encoding="UTF-8"?>',
      '<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">',
      '<plist version="1.0">',
      ...plist(profile(kit, desktop)),
      '</plist>',
      '',
    ].join('\n'),
});
