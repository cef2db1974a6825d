import { type Browser, browser } from 'wxt/browser';
import { isAllowed, originOf } from '../../policy/host-access.ts';
import { readSettings } from '../../policy/store.ts';
import { createTurns } from '../../rules/in-turn.ts';
import { ownHosts } from '../pages/own-hosts.ts';

type Script = Browser.scripting.RegisteredContentScript;

/** As the manifest has it for the platforms: the second gate in the page's own world, the guard's two halves in ours. */
const scripts = (matches: string[]): Script[] => {
  const common = { matches, runAt: 'document_start', allFrames: true, matchOriginAsFallback: true } as const;
  return [
    { ...common, id: 'own-outbox', js: ['content-scripts/outbox-own.js'], world: 'MAIN' },
    { ...common, id: 'own-guard', js: ['platform-own.js', 'content-scripts/guard.js'], world: 'ISOLATED' },
    {
      ...common,
      id: 'own-at-rest',
      js: ['content-scripts/guard-at-rest.js'],
      runAt: 'document_idle',
      world: 'ISOLATED',
    },
  ];
};
const ids = scripts([]).map(({ id }) => id);

const inTurn = createTurns();

/**
 * Has the browser run both gates on the agency's own hosts, as far as they are allowed, and nowhere else. The browser
 * keeps this over restarts; an update of the extension makes it forget.
 */
export const syncOwnHosts = (): Promise<void> =>
  inTurn(async () => {
    const wanted: string[] = [];
    for (const host of ownHosts((await readSettings()).hosts)) {
      if (await isAllowed(host)) wanted.push(originOf(host));
    }
    const { scripting } = browser;
    const registered = (await scripting.getRegisteredContentScripts({ ids })).map(({ id }) => id);
    if (wanted.length > 0 && registered.length === ids.length) {
      await scripting.updateContentScripts(scripts(wanted));
      return;
    }
    if (registered.length > 0) await scripting.unregisterContentScripts({ ids: registered });
    if (wanted.length > 0) await scripting.registerContentScripts(scripts(wanted));
  });
