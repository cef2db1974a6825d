/** The page that asks for an agency's pack: a plain script, since modules need an origin and it has none. */
export const packFetchPage = {
  relativeDest: 'pack-fetch.html',
  contents:
    '<!doctype html><meta charset="utf-8"><title>Ikrar</title><script src="/pack-fetch.js"></script>\n',
};

/**
 * Chromium: a sandboxed page may ask the network by https, and everything that holds anything may not. It has no
 * origin, no storage, no frames and nothing of the extension.
 */
export const packSandbox = {
  page: { pages: [packFetchPage.relativeDest] },
  policy: [
    'sandbox allow-scripts',
    "default-src 'none'",
    "script-src 'self'",
    'connect-src https:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; '),
};

/**
 * Firefox has no sandboxed pages. A build for an agency opens its background to one address.
 * @param given `IKRAR_PACK_ORIGIN`, e.g. `https://ikrar.contoh.go.id`; without it everything stays shut
 * @throws for anything but an https origin
 */
export function packOrigin(given: string | undefined): string | undefined {
  if (given === undefined || given === '') return undefined;
  if (!/^https:\/\/[a-z0-9-]+(?:\.[a-z0-9-]+)+(?::\d+)?$/.test(given))
    throw new Error(`IKRAR_PACK_ORIGIN is no origin such as https://ikrar.contoh.go.id: ${given}`);
  return given;
}
