// `npm run release`: the packages of every channel, from one build each for Chrome, Edge and Firefox.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildAgain } from './release/again.ts';
import { build, builtIn, forAll } from './release/build.ts';
import { extensionId } from './release/extension-id.ts';
import { makeKey, readKey } from './release/keys.ts';
import { type Keygen, optionsFrom, type Release, usage } from './release/options.ts';
import { agencyPackages, type Builds, storePackages } from './release/packages.ts';
import { sourcesOf } from './release/sources.ts';
import { type Tree, writeTree } from './release/tree.ts';
import { zipOf } from './release/zip.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

function keygen({ file }: Keygen): void {
  const key = makeKey(root, file);
  console.log(`Chromium id  ${extensionId(key)}`);
  console.log(
    `${file} is the only copy. Keep it offline: whoever has it can send any program to every machine,`,
  );
  console.log('and without it no machine takes an update any more.');
}

function show(folder: string, tree: Tree): void {
  // Whatever an older version left there would be served as well.
  rmSync(folder, { recursive: true, force: true });
  writeTree(folder, tree);
  console.log(`\n${folder}`);
  console.log(Buffer.from(tree.get('SHA256SUMS') ?? []).toString());
}

/** @throws when a second build differs */
function check(builds: Builds, sources: Tree): void {
  const different = buildAgain(root, zipOf(sources, 0), builds);
  if (different.length > 0) throw new Error(`A second build is not the same:\n${different.join('\n')}`);
  console.log('A second build, from the sources alone and in another folder, is the same to the last byte.');
}

function release({ channels, key, url, firefoxId, out }: Release): void {
  const builds = forAll((browser) => build(root, browser));
  const sources = sourcesOf(root);
  check(builds, sources);
  if (channels.includes('store')) show(join(out, 'store'), storePackages(builds, sources));
  if (channels.includes('agency') && key && url) {
    const channel = { key: readKey(root, key), url, firefoxId };
    show(join(out, 'agency'), agencyPackages(builds, channel));
    console.log(`Chromium id  ${extensionId(channel.key)}`);
  }
}

const options = optionsFrom(process.argv.slice(2));
if ('error' in options) {
  console.error(`${options.error}\n\n${options.error === usage ? '' : usage}`);
  process.exitCode = 2;
} else if (options.command === 'keygen') keygen(options);
else if (options.command === 'check') {
  check(
    forAll((browser) => builtIn(root, browser)),
    sourcesOf(root),
  );
} else release(options);
