import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { WriteRequest } from '../platforms/platform.ts';

const shared = new Set(['footprint', 'gate', 'generic', 'meta', 'outbox', 'page']);

/** The platforms: every folder below `platforms/` that is not shared by all of them. */
export const platformIds = (root: string): string[] =>
  readdirSync(join(root, 'platforms'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !shared.has(entry.name))
    .map(({ name }) => name);

/** The second gate with one platform's requests. */
const outbox = (root: string, id: string) => `\
import { defineContentScript } from 'wxt/utils/define-content-script';
import { patternsOf } from '${root}/platforms/match-patterns.ts';
import hosts from '${root}/platforms/${id}/hosts.ts';
import { openOutbox } from '${root}/platforms/outbox/outbox.ts';
import requests from '${root}/platforms/${id}/requests.ts';

export default defineContentScript({
  matches: patternsOf(hosts),
  runAt: 'document_start',
  world: 'MAIN',
  allFrames: true,
  matchOriginAsFallback: true,
  main: () => openOutbox(requests),
});
`;

/** The second gate on a host that an agency added by setting alone; the background registers it, no manifest lists it. */
const ownOutbox = (root: string) => `\
import { defineContentScript } from 'wxt/utils/define-content-script';
import requests from '${root}/platforms/generic/requests.ts';
import { openOutbox } from '${root}/platforms/outbox/outbox.ts';

export default defineContentScript({
  registration: 'runtime',
  world: 'MAIN',
  main: () => openOutbox(requests),
});
`;

/**
 * What tells the guard where it is; WXT's own frame for content scripts would be most of it. Of the requests the guard
 * needs only what they send, so that the page need not carry them twice.
 */
const adapter = (root: string, id: string, requested: readonly string[]) => `\
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import adapter from '${root}/platforms/${id}/adapter.ts';
import { offerHere } from '${root}/platforms/here.ts';

export default defineUnlistedScript(() => offerHere(adapter, ${JSON.stringify(requested)}));
`;

/** The same for a host of the agency's own, whose name, also in frames without an address, is all that is known of it. */
const ownAdapter = (root: string, requested: readonly string[]) => `\
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { genericPlatform } from '${root}/platforms/generic/own.ts';
import { offerHere } from '${root}/platforms/here.ts';

export default defineUnlistedScript(() =>
  offerHere({ ...genericPlatform, name: origin.replace(/^.*:\\/\\//, '') }, ${JSON.stringify(requested)}),
);
`;

/** The activities that a folder's requests send. */
async function requestedIn(root: string, id: string): Promise<string[]> {
  const file = pathToFileURL(join(root, 'platforms', id, 'requests.ts')).href;
  const { default: requests }: { default: readonly WriteRequest[] } = await import(file);
  return [...new Set(requests.map(({ activity }) => activity))];
}

export interface PlatformScript {
  name: string;
  inputPath: string;
  type: 'content-script' | 'unlisted-script';
}

/**
 * Writes two scripts for each platform, so that a page loads its own platform's data and no other's: its adapter for
 * the guard, and the second gate with its requests. Two more are the same for an agency's own hosts.
 * @param folder where they are written
 * @returns them as WXT's entrypoints
 */
export async function platformScripts(root: string, folder: string): Promise<PlatformScript[]> {
  mkdirSync(folder, { recursive: true });
  const write = (name: string, text: string): string => {
    const path = join(folder, `${name}.ts`);
    writeFileSync(path, text);
    return path;
  };
  const own: PlatformScript[] = [
    {
      name: 'platform-own',
      inputPath: write('platform-own', ownAdapter(root, await requestedIn(root, 'generic'))),
      type: 'unlisted-script',
    },
    { name: 'outbox-own', inputPath: write('outbox-own', ownOutbox(root)), type: 'content-script' },
  ];
  const each = platformIds(root).map(async (id): Promise<PlatformScript[]> => {
    const [here, out] = [`platform-${id}`, `outbox-${id}`];
    const requested = await requestedIn(root, id);
    return [
      { name: here, inputPath: write(here, adapter(root, id, requested)), type: 'unlisted-script' },
      { name: out, inputPath: write(out, outbox(root, id)), type: 'content-script' },
    ];
  });
  return [...(await Promise.all(each)).flat(), ...own];
}

/** A content script as the manifest has it. */
interface ContentScript {
  matches?: string[] | undefined;
  js?: string[] | undefined;
}

const guard = 'content-scripts/guard.js';

/**
 * Lists the guard once for each platform, behind the platform's adapter, which it asks for: within one entry files run
 * in order, while Chrome runs the entries themselves in any.
 */
export function withAdapters<Script extends ContentScript>(scripts: readonly Script[]): Script[] {
  const whole = scripts.find(({ js }) => js?.includes(guard));
  const others = scripts.filter((script) => script !== whole);
  if (!whole) return others;
  const guards = others.flatMap(({ matches, js = [] }) =>
    js.flatMap((file) => {
      const id = /outbox-([\w-]+)\.js$/.exec(file)?.[1];
      return id ? [{ ...whole, matches, js: [`platform-${id}.js`, guard] }] : [];
    }),
  );
  return [...others, ...guards];
}
