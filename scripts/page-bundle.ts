import { join } from 'node:path';
import { parsedLater } from './parsed-later.ts';

/** What of WXT's build this needs to know of an entrypoint, and of its Vite configuration. */
interface Entrypoint {
  type: string;
}
interface Configuration {
  resolve?: { alias?: unknown };
  plugins?: unknown[];
}

/**
 * Spares every guarded page what only the extension's own pages need: the polyfill of `browser`, whose promises the
 * browsers themselves have, and WXT's context of a content script, in whose place `context.ts` says what the guard asks.
 */
export function lightenContentScripts(
  root: string,
  entrypoints: readonly Entrypoint[],
  config: Configuration,
): void {
  if (!entrypoints.every(({ type }) => type === 'content-script' || type === 'unlisted-script')) return;
  const context = join(root, 'entrypoints/guard.content/context.ts');
  config.plugins = [
    ...(config.plugins ?? []),
    parsedLater(join(root, 'entrypoints/guard.content/engine.ts')),
  ];
  config.resolve = { ...config.resolve, alias: { 'wxt/utils/content-script-context': context } };
}
