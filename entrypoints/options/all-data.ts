import { browser } from 'wxt/browser';
import { readSince } from '../../log/read.ts';
import { removeAllChecks } from '../../log/remove.ts';
import { version } from '../../log/version.ts';
import { giveUpAccess } from '../../policy/host-access.ts';
import { policyKey } from '../../policy/managed.ts';
import { engineDataKey, pageSnapshotKey, snapshotKey } from '../../policy/snapshot.ts';
import { allDrafts, eraseDrafts } from '../contests/draft/store.ts';
import { textsKey } from '../pages/browser-text.ts';
import { agencyPackKey } from '../pages/own-packs.ts';
import { packStateKey } from '../pages/pack-state.ts';

/** What is not the person's: made anew from the package and the settings, or the agency's. */
const notTheirs = [
  engineDataKey,
  snapshotKey,
  pageSnapshotKey,
  textsKey,
  policyKey,
  agencyPackKey,
  packStateKey,
];

const theirs = async (): Promise<Record<string, unknown>> => {
  const all = await browser.storage.local.get(null);
  return Object.fromEntries(Object.entries(all).filter(([key]) => !notTheirs.includes(key)));
};

/**
 * All that is kept of the person, as JSON: whatever lies in `storage.local` under a key of its own, the log, and the
 * contests that they write.
 * @throws when the log can't be read: half of it must not pass for all
 */
export async function allAsJson(): Promise<string> {
  const checks = await readSince(0);
  const [drafts, draftPictures] = await allDrafts();
  const all = { schema: 1, version: version(), ...(await theirs()), checks, drafts, draftPictures };
  return `${JSON.stringify(all, null, 2)}\n`;
}

/**
 * Erases all that is kept of the person. The log goes first: it is what matters most, and the settings still say
 * meanwhile whether it may go.
 * @param hosts of the agency's own, which the person had allowed
 * @throws when the log does not go
 */
export async function eraseAll(hosts: readonly string[]): Promise<void> {
  await removeAllChecks();
  await browser.storage.local.remove(Object.keys(await theirs()));
  await eraseDrafts();
  // What the browser gave by other means, such as an agency's policy, it does not take back.
  for (const host of hosts)
    await giveUpAccess(host).catch((error: unknown) => console.error('Ikrar:', error));
}
