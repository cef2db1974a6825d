// @vitest-environment node
import { expect, it } from 'vitest';
import { shrunk } from './shrink.ts';

const head = (signs: string, size = 100): Blob =>
  new Blob([Uint8Array.from(signs.padEnd(size, '\0').split(''), (letter) => letter.charCodeAt(0))]);
/** A PNG's header, of a picture so large. */
const png = (side: string) => head(`\x89PNG\r\n\x1a\n\0\0\0\rIHDR${side}${side}`);

it.each([
  ['a text', head('tulisan'), 'kind'],
  ['a video', head('\x1a\x45\xdf\xa3'), 'kind'],
  ['an SVG', new Blob(['<svg xmlns="http://www.w3.org/2000/svg"/>'], { type: 'image/svg+xml' }), 'kind'],
  ['a photo of a phone', head('\0\0\0\x18ftypheic\0\0\0\0mif1heic'), 'heic'],
  ['a small file of very many pixels', png('\0\0\x75\x30'), 'pixels'],
  ['a very large file', new Blob([new Uint8Array(20 * 1024 * 1024 + 1)]), 'size'],
  // Nothing here decodes pictures, as nothing does with a damaged one.
  ['a damaged picture', png('\0\0\0\x40'), 'broken'],
])('%s is turned down: %s', async (_, file, fault) => {
  expect(await shrunk(file, 'portraits')).toBe(fault);
});
