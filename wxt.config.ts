import { join } from 'node:path';
import { preact } from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { compiledPacks } from './scripts/contests/compiled-packs.ts';
import { engineData } from './scripts/engine-data.ts';
import { managedSchemaFile, managedSchemaPath } from './scripts/managed-schema-file.ts';
import { packFetchPage, packOrigin, packSandbox } from './scripts/pack-manifest.ts';
import { lightenContentScripts } from './scripts/page-bundle.ts';
import { chromiumPhotos, looksAtPhotos, photoEntrypoints, photoFrames } from './scripts/photo-manifest.ts';
import { photoModels } from './scripts/photo-models/index.ts';
import { platformScripts, withAdapters } from './scripts/platform-scripts.ts';
import { withProvisions } from './scripts/provision-texts.ts';

/**
 * Nothing leaves the device: pages and background may load the package's own files and nothing else.
 * @param more what else they may connect to, or hold
 */
const contentSecurityPolicy = (more: { connect?: string | undefined; frames: boolean }): string =>
  [
    "default-src 'none'",
    // Compiled from the package's own files: what looks at pictures.
    "script-src 'self' 'wasm-unsafe-eval'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' blob: data:",
    // A video that is about to be posted, for a few of its frames.
    'media-src blob:',
    "font-src 'self'",
    ["connect-src 'self'", more.connect].filter(Boolean).join(' '),
    ...(more.frames ? ["frame-src 'self'"] : []),
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

/** Fixes the Chromium id, so policies, tests and a hand-loaded copy name the same extension. */
const chromiumKey = process.env.IKRAR_CHROMIUM_KEY;

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  manifestVersion: 3,
  targetBrowsers: ['chrome', 'firefox', 'edge'],
  imports: false,
  vite: () => ({
    plugins: [preact()],
    build: {
      target: 'es2022',
      // That terser is slow is known, and worth it: see `lightenContentScripts`.
      rolldownOptions: { checks: { bundlerTimings: false } },
    },
  }),
  hooks: {
    'entrypoints:found': async (wxt, entrypoints) => {
      const scripts = await platformScripts(wxt.config.root, join(wxt.config.wxtDir, 'platforms'));
      entrypoints.splice(0, entrypoints.length, ...scripts, ...photoEntrypoints(entrypoints, wxt.config));
    },
    'vite:build:extendConfig': async (entrypoints, config) => {
      lightenContentScripts(import.meta.dirname, entrypoints, config, await engineData(import.meta.dirname));
    },
    // WXT takes a page called `history` for one that replaces the browser's own.
    'build:manifestGenerated': ({ config }, manifest) => {
      delete manifest.chrome_url_overrides;
      const scripts = withAdapters(manifest.content_scripts ?? []);
      manifest.content_scripts = scripts;
      if (config.browser !== 'firefox' && looksAtPhotos(config)) {
        manifest.web_accessible_resources = photoFrames(scripts);
      }
    },
    'build:publicAssets': async (wxt, files) => {
      files.splice(0, files.length, ...files.map(withProvisions));
      for (const { path, contents } of compiledPacks('rules/contests/packs')) {
        files.push({ relativeDest: path, contents });
      }
      const { version, values } = await engineData(import.meta.dirname);
      files.push({ relativeDest: 'engine-data.json', contents: JSON.stringify({ version, values }) });
      if (wxt.config.browser !== 'firefox') files.push(managedSchemaFile(import.meta.dirname));
      for (const name of ['LICENSE', 'NOTICE']) {
        files.push({ absoluteSrc: join(import.meta.dirname, name), relativeDest: `${name}.txt` });
      }
      if (wxt.config.browser !== 'firefox') files.push(packFetchPage);
      if (looksAtPhotos(wxt.config)) files.push(...(await photoModels(import.meta.dirname)));
    },
  },
  manifest: ({ browser, mode }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'id',
    permissions: [
      'storage',
      'unlimitedStorage',
      'scripting',
      // Wakes us when a pause ends, to take its mark off the button, and to look for an agency's pack.
      'alarms',
      // Our items in the browser's menus, and with them, or a press on our button, access to that page alone.
      'contextMenus',
      'activeTab',
      // A page that nobody sees: it looks at pictures, and holds the frame that asks for an agency's pack.
      ...(browser !== 'firefox' ? ['offscreen' as const] : []),
    ],
    optional_host_permissions: ['https://*/*'],
    // Nobody can press "allow" in a test.
    ...(mode === 'e2e' && { host_permissions: ['https://*.contoh.go.id/*'] }),
    action: { default_title: '__MSG_extName__' },
    // Kept clear of the browsers' own, and of the sites', which are single letters or stand with Ctrl.
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+K' } },
      'check-selection': {
        suggested_key: { default: 'Alt+Shift+U' },
        description: '__MSG_command_check_selection__',
      },
    },
    ...(browser === 'firefox'
      ? {
          content_security_policy: {
            extension_pages: contentSecurityPolicy({
              connect: packOrigin(process.env.IKRAR_PACK_ORIGIN),
              frames: false,
            }),
          },
          browser_specific_settings: {
            gecko: {
              id: 'ikrar@ikrar.id',
              strict_min_version: '128.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : {
          minimum_chrome_version: '120',
          content_security_policy: {
            extension_pages: contentSecurityPolicy({ frames: true }),
            sandbox: packSandbox.policy,
          },
          sandbox: packSandbox.page,
          storage: { managed_schema: managedSchemaPath },
          ...(looksAtPhotos({ mode }) && chromiumPhotos),
          ...(chromiumKey ? { key: chromiumKey } : {}),
        }),
  }),
});
