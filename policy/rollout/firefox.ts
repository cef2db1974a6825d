import { needed } from './browsers.ts';
import { json, type Kit, type Output, valuesOf } from './kit.ts';

const id = ({ install }: Kit) => needed(install, 'firefoxId');

/** Only the installation, without a setting. */
const extensionSettings = (kit: Kit) => ({
  [id(kit)]: {
    installation_mode: 'force_installed',
    install_url: needed(kit.install, 'firefoxUrl'),
    default_area: 'navbar',
    private_browsing: true,
  },
});

export const firefoxInstall = (kit: Kit): string =>
  json({ policies: { ExtensionSettings: extensionSettings(kit) } });

export const firefoxPolicy = (kit: Kit): string =>
  json({
    policies: {
      ExtensionSettings: extensionSettings(kit),
      '3rdparty': { Extensions: { [id(kit)]: Object.fromEntries(valuesOf(kit.policy)) } },
    },
  });

/** `policies.json`: extension and settings, private windows included. Firefox reads it when it starts. */
export const firefoxPolicies: Output = {
  path: () => 'firefox/policies.json',
  browser: 'firefox',
  system: 'any',
  how: 'rollout_how_firefox',
  make: firefoxPolicy,
};

/** The settings alone, for a Firefox whose `policies.json` others write. */
export const firefoxNative: Output = {
  path: (kit) => `firefox/managed-storage/${id(kit)}.json`,
  browser: 'firefox',
  system: 'any',
  how: 'rollout_how_native',
  make: (kit) =>
    json({
      name: id(kit),
      description: 'Ikrar',
      type: 'storage',
      data: Object.fromEntries(valuesOf(kit.policy)),
    }),
};
