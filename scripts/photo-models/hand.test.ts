import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { files } from './hand.ts';
import { sha256Of } from './hashed.ts';

let cache = '';
beforeEach(() => {
  cache = mkdtempSync(join(tmpdir(), 'ikrar-hand-'));
});
afterEach(() => rmSync(cache, { recursive: true }));

it('makes the landmarker and takes the runtime, each with its hash', async () => {
  const all = await files(process.cwd(), cache);
  expect(all.map(({ path }) => path)).toEqual([
    'models/hand_landmarker.task',
    'mediapipe/vision_wasm_internal.js',
    'mediapipe/vision_wasm_internal.wasm',
  ]);
  for (const { from, sha256 } of all) {
    expect(sha256Of('source' in from ? readFileSync(from.source) : from.contents)).toBe(sha256);
  }
});

it('makes it again where what was kept is another file', async () => {
  writeFileSync(join(cache, 'hand_landmarker.task'), 'broken');
  const [task] = await files(process.cwd(), cache);
  expect(task && 'source' in task.from && sha256Of(readFileSync(task.from.source))).toBe(task?.sha256);
});

it('takes a runtime that reports to nobody', async () => {
  const all = await files(process.cwd(), cache);
  const runtime = all
    .flatMap(({ from }) => ('source' in from ? [from.source] : []))
    .filter((path) => path.endsWith('.js'));
  const bundle = 'node_modules/@mediapipe/tasks-vision/vision_bundle.mjs';
  for (const path of [...runtime, bundle]) {
    expect(readFileSync(path, 'utf8')).not.toMatch(/odml\.pa|play\.googleapis|https?:\/\/\w+\.googleapis/);
  }
});
