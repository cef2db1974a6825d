import type { KeyObject } from 'node:crypto';
import { channels } from './channels.ts';
import { crxOf } from './crx.ts';
import { extensionId, publicBytes } from './extension-id.ts';
import { forChromium, forFirefox, manifestOf, type OwnServer } from './manifest.ts';
import { type Tree, treeOf } from './tree.ts';
import { chromiumUpdates, firefoxUpdates, sha256 } from './updates.ts';
import { zipOf } from './zip.ts';

/** What was built, by browser. */
export interface Builds {
  chrome: Tree;
  edge: Tree;
  firefox: Tree;
}

/** An agency's own server and key. */
export interface OwnChannel extends OwnServer {
  key: KeyObject;
  firefoxId?: string | undefined;
}

/** The files with their sums beside them, as `sha256sum --check` reads them. */
function withSums(files: readonly [string, Uint8Array][]): Tree {
  const tree = treeOf(files);
  const lines = [...tree].map(([name, bytes]) => `${sha256(bytes)}  ${name}\n`);
  return treeOf([...tree, ['SHA256SUMS', Buffer.from(lines.join(''))]]);
}

/** What Mozilla signs for its own shelf. */
export const storeXpi = (build: Tree): Uint8Array => zipOf(forFirefox(build, channels.store.firefoxId));

/** What is handed in at the stores, which sign, name and serve it themselves. */
export function storePackages(builds: Builds, sources: Tree): Tree {
  const { version } = manifestOf(builds.chrome);
  const name = (what: string) => `ikrar-${version}-${what}.zip`;
  return withSums([
    [name('chrome'), zipOf(builds.chrome)],
    [name('edge'), zipOf(builds.edge)],
    [name('firefox'), storeXpi(builds.firefox)],
    [name('sources'), zipOf(sources)],
  ]);
}

/** The same for every version: a policy names the XPI, and machines that are set up later go by it. */
const crxName = 'ikrar.crx';
const xpiName = 'ikrar.xpi';

/** The Chromium half of a folder that an agency serves; Edge takes the same package. */
export function chromiumPackages(build: Tree, { key, url }: OwnChannel): [string, Uint8Array][] {
  const tree = forChromium(build, publicBytes(key).toString('base64'), { url });
  const { version, minimum_chrome_version: oldest = '0' } = manifestOf(tree);
  const bytes = crxOf(zipOf(tree), key);
  const offer = { id: extensionId(key), version, url: `${url}/${crxName}`, bytes, oldest };
  return [
    [crxName, bytes],
    ['updates.xml', Buffer.from(chromiumUpdates(offer))],
  ];
}

/** The Firefox half. Only Firefox ESR takes it without Mozilla's signature, and only where its policy says so. */
export function firefoxPackages(
  build: Tree,
  { url, firefoxId: id = channels.agency.firefoxId }: OwnChannel,
): [string, Uint8Array][] {
  const tree = forFirefox(build, id, { url });
  const { version, browser_specific_settings: settings } = manifestOf(tree);
  const bytes = zipOf(tree);
  const oldest = settings?.gecko.strict_min_version ?? '0';
  return [
    [xpiName, bytes],
    ['updates.json', Buffer.from(firefoxUpdates({ id, version, url: `${url}/${xpiName}`, bytes, oldest }))],
  ];
}

/** Ids and addresses, as the page of the roll-out begins with them; an agency adds what it sets. */
export function policyFile({ key, url, firefoxId = channels.agency.firefoxId }: OwnChannel): string {
  const [id, updates] = [extensionId(key), `${url}/updates.xml`];
  const install = {
    chromeId: id,
    chromeUrl: updates,
    edgeId: id,
    edgeUrl: updates,
    firefoxId,
    firefoxUrl: `${url}/${xpiName}`,
  };
  return `${JSON.stringify({ install, policy: {} }, null, 2)}\n`;
}

/** The folder that an agency puts on its own server. */
export const agencyPackages = (builds: Builds, channel: OwnChannel): Tree =>
  withSums([
    ...chromiumPackages(builds.chrome, channel),
    ...firefoxPackages(builds.firefox, channel),
    ['policy.json', Buffer.from(policyFile(channel))],
  ]);
