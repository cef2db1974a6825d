import { join } from 'node:path';
import type { PlacedData } from './engine-data.ts';
import { parsedLater } from './parsed-later.ts';
import { unnamed } from './unnamed.ts';

/** What of WXT's build this needs to know of an entrypoint, and of its Vite configuration. */
interface Entrypoint {
  type: string;
}
interface Configuration {
  resolve?: { alias?: unknown };
  plugins?: unknown[];
  build?: object;
}

/**
 * Spares every guarded page what only the extension's own pages need: the polyfill of `browser`, whose promises the
 * browsers themselves have, and WXT's context of a content script, in whose place `context.ts` says what the guard asks.
 * The engine is parsed later, and its data comes apart. What runs in the page's own world does not say whose it is.
 */
export function lightenContentScripts(
  root: string,
  entrypoints: readonly Entrypoint[],
  config: Configuration,
  data: PlacedData,
): void {
  if (!entrypoints.every(({ type }) => type === 'content-script' || type === 'unlisted-script')) return;
  // Hosts are for the manifest alone, which knows them by now.
  const hosts = join(root, 'platforms/hosts.ts');
  const noHosts = {
    name: 'no-hosts',
    load: (id: string) => (id === hosts ? 'export const matchPatterns = [];' : undefined),
  };
  // After terser the bundler's own minifier still finds a hundredth.
  const minifiedTwice = {
    name: 'minified-twice',
    outputOptions: (options: object) => ({ ...options, minify: true }),
  };
  const context = join(root, 'entrypoints/guard.content/context.ts');
  const engine = join(root, 'entrypoints/guard-at-rest.content/engine.ts');
  config.plugins = [
    ...(config.plugins ?? []),
    parsedLater(engine, root, data),
    noHosts,
    minifiedTwice,
    unnamed,
  ];
  config.resolve = { ...config.resolve, alias: { 'wxt/utils/content-script-context': context } };
  // A twentieth smaller than what Vite's own makes of them. Reading one of our properties does nothing else.
  const compress = {
    passes: 4,
    toplevel: true,
    hoist_funs: true,
    lhs_constants: false,
    pure_getters: true,
    unsafe_arrows: true,
  };
  const terserOptions = { ecma: 2022, compress, mangle: { toplevel: true } };
  config.build = { ...config.build, minify: 'terser', terserOptions };
}
