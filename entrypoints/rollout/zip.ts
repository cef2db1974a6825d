import { strToU8, zipSync } from 'fflate';
import type { Kit, Output } from '../../policy/rollout/kit.ts';

/** The files in their folders, as one. It is the same to the byte for the same files, whenever it is made. */
export function zipOf(kit: Kit, files: readonly Output[]): Blob {
  const contents = files.map((output) => [output.path(kit), strToU8(output.make(kit))] as const);
  const bytes = zipSync(Object.fromEntries(contents), { mtime: new Date(2026, 0, 1) });
  return new Blob([new Uint8Array(bytes)], { type: 'application/zip' });
}
