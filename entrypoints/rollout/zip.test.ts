import { unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { kitOf } from '../../policy/rollout/fake-kit.ts';
import { outputsOf } from '../../policy/rollout/outputs.ts';
import { zipOf } from './zip.ts';

/** Keeps the mark at the start of what PowerShell reads. */
const text = new TextDecoder('utf-8', { ignoreBOM: true });

it('holds every file in its folder, and is the same to the byte when made again', async () => {
  const kit = kitOf({ agency: 'Dinas “Contoh”' });
  const files = outputsOf(kit);
  const bytes = async () => new Uint8Array(await zipOf(kit, files).arrayBuffer());
  const first = await bytes();
  const found = Object.entries(unzipSync(first)).map(([path, content]) => [path, text.decode(content)]);
  expect(found).toEqual(files.map((output) => [output.path(kit), output.make(kit)]));
  expect(await bytes()).toEqual(first);
});
