import { expect, it } from 'vitest';
import { dimensionsOf } from './dimensions.ts';
import { formatOf } from './format.ts';

const bytes = (hex: string) => Uint8Array.from(Buffer.from(hex.replaceAll(' ', ''), 'hex'));
const media = (brand: string, ...others: string[]) =>
  new TextEncoder().encode(`\0\0\0\x20ftyp${brand}\0\0\0\0${others.join('')}`);

const pictures: [string, Uint8Array, { width: number; height: number } | undefined][] = [
  // Between the beginning and the frame stands a note of 4 bytes.
  ['JPEG', bytes('ffd8 ffe0 0004 ffc0 ffc0 0011 08 0bb8 0fa0 03'), { width: 4000, height: 3000 }],
  ['JPEG, progressive', bytes('ffd8 ffc2 0011 08 0bb8 0fa0 03'), { width: 4000, height: 3000 }],
  ['JPEG, cut off', bytes('ffd8 ffe0 4000 0102'), undefined],
  ['PNG', bytes('89504e470d0a1a0a 0000000d 49484452 00000fa0 00000bb8 08'), { width: 4000, height: 3000 }],
  ['PNG, cut off', bytes('89504e470d0a1a0a 0000000d 49484452 0000'), undefined],
  ['GIF', bytes('474946383961 a00f b80b 00'), { width: 4000, height: 3000 }],
  ['BMP', bytes(`424d ${'00'.repeat(16)} a00f0000 48f4ffff`), { width: 4000, height: 3000 }],
  [
    'WebP, lossy',
    bytes('52494646 00000000 57454250 56503820 00000000 000000 9d012a a00f b80b'),
    { width: 4000, height: 3000 },
  ],
  [
    'WebP, lossless',
    // 14 bits each, both less one.
    bytes('52494646 00000000 57454250 5650384c 00000000 2f 9fcfed02'),
    { width: 4000, height: 3000 },
  ],
  [
    'WebP, extended',
    bytes('52494646 00000000 57454250 56503858 00000000 00000000 9f0f00 b70b00'),
    { width: 4000, height: 3000 },
  ],
  ['AVIF', media('avif'), undefined],
  ['AVIF as some write it', media('mif1', 'mif1', 'avif'), undefined],
];

it.each(pictures)('%s is a picture of its size', (_, head, size) => {
  expect(formatOf(head)).toBe('picture');
  expect(dimensionsOf(head)).toEqual(size);
});

it.each([
  ['video', 'MP4', media('isom', 'mp42')],
  ['video', 'MOV', media('qt  ')],
  ['video', 'WebM', bytes('1a45dfa3 01')],
  ['heic', 'a photo of an iPhone', media('heic', 'mif1', 'heic')],
  ['heic', 'HEIF', media('mif1', 'heic')],
  ['unknown', 'PDF', new TextEncoder().encode('%PDF-1.7')],
  ['unknown', 'SVG', new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"/>')],
  ['unknown', 'nothing', new Uint8Array()],
])('is %s: %s', (format, _, head) => {
  expect(formatOf(head)).toBe(format);
});
