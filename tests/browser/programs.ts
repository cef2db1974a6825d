import { existsSync } from 'node:fs';
import browsers from '../../scripts/browsers.json' with { type: 'json' };

/**
 * Where a browser lies on this machine; `IKRAR_CHROMIUM` and `IKRAR_FIREFOX` go before the usual places.
 * @throws when there is none; `npm run setup` says what to install
 */
export function program(id: keyof typeof browsers): string {
  const places = [process.env[`IKRAR_${id.toUpperCase()}`] ?? '', ...browsers[id].places];
  const found = places.find((path) => existsSync(path));
  if (!found) throw new Error(`no ${browsers[id].name} on this machine; run: npm run setup`);
  return found;
}
