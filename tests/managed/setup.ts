import { generateKeyPairSync } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { builtIn } from '../../scripts/release/build.ts';
import { manifestOf, withManifest } from '../../scripts/release/manifest.ts';
import { chromiumPackages, firefoxPackages, policyFile } from '../../scripts/release/packages.ts';
import { type Tree, treeOf, writeTree } from '../../scripts/release/tree.ts';
import { buildPages } from '../pages/build.ts';
import { needPrivatePolicies } from './policies.ts';
import { folders, previous, url } from './releases.ts';

const root = join(import.meta.dirname, '..', '..');

/**
 * Vitest's global setup: packs what was built last as `npm run release` does for an agency, once for all files, with a
 * key of this run alone. The version before it is the same build under a lower number.
 */
export default async function setup(): Promise<void> {
  needPrivatePolicies();
  const { privateKey: key } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const channel = { key, url, firefoxId: 'ikrar@contoh.go.id' };
  const [chrome, firefox] = [builtIn(root, 'chrome'), builtIn(root, 'firefox')];
  if (manifestOf(chrome).version <= previous) throw new Error(`${previous} is no version before this one`);
  const older = (build: Tree) => withManifest(build, (manifest) => ({ ...manifest, version: previous }));
  const files = [...chromiumPackages(chrome, channel), ...firefoxPackages(firefox, channel)];
  rmSync(folders.now, { recursive: true, force: true });
  writeTree(folders.now, treeOf([...files, ['policy.json', Buffer.from(policyFile(channel))]]));
  const olderFiles = [
    ...chromiumPackages(older(chrome), channel),
    ...firefoxPackages(older(firefox), channel),
  ];
  writeTree(folders.before, treeOf(olderFiles));
  await buildPages();
}
