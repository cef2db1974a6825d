import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const shared = new Set(['gate', 'generic', 'outbox', 'page']);

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

/** What tells the guard where it is; WXT's own frame for content scripts would be most of it. */
const adapter = (root: string, id: string) => `\
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import adapter from '${root}/platforms/${id}/adapter.ts';
import { offerHere } from '${root}/platforms/here.ts';
import requests from '${root}/platforms/${id}/requests.ts';

export default defineUnlistedScript(() => offerHere(adapter, requests));
`;

export interface PlatformScript {
  name: string;
  inputPath: string;
  type: 'content-script' | 'unlisted-script';
}

/**
 * Writes two scripts for each platform, so that a page loads its own platform's data and no other's: its adapter for
 * the guard, and the second gate with its requests.
 * @param folder where they are written
 * @returns them as WXT's entrypoints
 */
export function platformScripts(root: string, folder: string): PlatformScript[] {
  mkdirSync(folder, { recursive: true });
  const write = (name: string, text: string): string => {
    const path = join(folder, `${name}.ts`);
    writeFileSync(path, text);
    return path;
  };
  return platformIds(root).flatMap((id): PlatformScript[] => {
    const [here, out] = [`platform-${id}`, `outbox-${id}`];
    return [
      { name: here, inputPath: write(here, adapter(root, id)), type: 'unlisted-script' },
      { name: out, inputPath: write(out, outbox(root, id)), type: 'content-script' },
    ];
  });
}

/** A content script as the manifest has it. */
interface ContentScript {
  matches?: string[] | undefined;
  js?: string[] | undefined;
}

/** Lists each platform's adapter wherever its outbox is listed, before the guard, which asks for it. */
export function withAdapters<Script extends ContentScript>(scripts: readonly Script[]) {
  const adapters = scripts.flatMap((script) =>
    (script.js ?? []).flatMap((file) => {
      const id = /outbox-([\w-]+)\.js$/.exec(file)?.[1];
      return id ? [{ ...script, js: [`platform-${id}.js`], world: 'ISOLATED' as const }] : [];
    }),
  );
  return [...adapters, ...scripts];
}
