// `npm run sbom`: what the extension is made of, as CycloneDX, beside the builds. The same commit gives the same bytes.
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { inventory } from './sbom/inventory.ts';
import { shippedPackages } from './shipped.ts';

const root = join(import.meta.dirname, '..');
const told = execFileSync('npm', ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'], {
  cwd: root,
  encoding: 'utf8',
  maxBuffer: 64 * 1024 * 1024,
  stdio: ['ignore', 'pipe', 'ignore'],
  shell: process.platform === 'win32',
});
const all: unknown = z.record(z.string(), z.unknown()).parse(JSON.parse(told));
const refs = (await shippedPackages(root)).map(({ name, version }) => `${name}@${version}`);
const shipped = inventory(all, refs);
mkdirSync(join(root, '.output'), { recursive: true });
const file = join(root, '.output', 'ikrar-sbom.cdx.json');
writeFileSync(file, `${JSON.stringify(shipped, null, 2)}\n`);
console.log(`${shipped.components.length} packages: .output/ikrar-sbom.cdx.json`);
