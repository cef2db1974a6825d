// `npm run build-for-amo`: for Mozilla's reviewers, who get `ikrar-<version>-sources.zip`. See docs/build-for-amo.md.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from './release/build.ts';
import { manifestOf } from './release/manifest.ts';
import { storeXpi } from './release/packages.ts';
import { sha256 } from './release/updates.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = join(root, '.output');

const tree = build(root, 'firefox');
const zip = storeXpi(tree);
const name = `ikrar-${manifestOf(tree).version}-firefox.zip`;
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, name), zip);
console.log(`${sha256(zip)}  .output/${name}`);
