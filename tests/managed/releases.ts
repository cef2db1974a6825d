import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { readTree, type Tree } from '../../scripts/release/tree.ts';
import type { Host } from '../browser/hosts.ts';

/** Where the agency of these tests serves its packages. */
const server = 'unduh.contoh.go.id';
export const url = `https://${server}/ikrar`;

/** The version before the one that was built. */
export const previous = '0.0.9';

const cache = join(import.meta.dirname, '..', '..', '.cache', 'managed');
/** Folders as `npm run release` makes them for an agency; see `setup.ts`. */
export const folders = { now: join(cache, 'now'), before: join(cache, 'before') };

const Install = z.object({
  chromeId: z.string(),
  chromeUrl: z.string(),
  firefoxId: z.string(),
  firefoxUrl: z.string(),
});

/** Ids and addresses of the packages, as the agency learns them. */
export const install = (): z.infer<typeof Install> =>
  Install.parse(JSON.parse(readFileSync(join(folders.now, 'policy.json'), 'utf8')).install);

const types: Readonly<Record<string, string>> = {
  crx: 'application/x-chrome-extension',
  xml: 'text/xml',
  xpi: 'application/x-xpinstall',
  json: 'application/json',
};

export interface UpdateServer extends Host {
  serve: (folder: string) => void;
}

/** The agency's server. What it serves may be changed while it runs. */
export function updateServer(folder: string): UpdateServer {
  let served: Tree = readTree(folder);
  return {
    names: [server],
    answer: ({ url: { pathname } }) => {
      const name = pathname.slice('/ikrar/'.length);
      const body = served.get(name);
      const type = types[name.split('.').at(-1) ?? ''];
      return body && type ? { status: 200, type, body: Buffer.from(body) } : undefined;
    },
    serve: (next) => {
      served = readTree(next);
    },
  };
}
