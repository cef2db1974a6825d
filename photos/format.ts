/** What a file is, by its first bytes; names and declared types are whatever somebody wrote there. */
export type Format = 'picture' | 'video' | 'heic' | 'unknown';

/** How many bytes `formatOf` wants to see. */
export const headLength = 64;

const ascii = (bytes: Uint8Array, from: number, to: number): string =>
  String.fromCharCode(...bytes.subarray(from, to));

/** Brands of ISO media files, which hold photos of phones as well as videos. */
const brands: readonly (readonly [RegExp, Format])[] = [
  [/avif|avis/, 'picture'],
  [/hei[cmsx]|hev[cmsx]|mif1|msf1/, 'heic'],
  [/./, 'video'],
];

/** First bytes by format, the first that fits; `from` is where the sign stands. */
const signs: readonly { format: Format; from: number; sign: string }[] = [
  { format: 'picture', from: 0, sign: '\xff\xd8\xff' }, // JPEG
  { format: 'picture', from: 0, sign: '\x89PNG\r\n\x1a\n' },
  { format: 'picture', from: 0, sign: 'GIF8' },
  { format: 'picture', from: 8, sign: 'WEBP' },
  { format: 'picture', from: 0, sign: 'BM' },
  { format: 'video', from: 0, sign: '\x1a\x45\xdf\xa3' }, // WebM, Matroska
  { format: 'video', from: 0, sign: 'OggS' },
];

/**
 * @param head the file's first bytes
 */
export function formatOf(head: Uint8Array): Format {
  if (ascii(head, 4, 8) === 'ftyp') {
    // The first brand is the file's own; those that follow say who else can read it.
    const major = ascii(head, 8, 12);
    const compatible = ascii(head, 16, head.length);
    const own = brands.find(([brand]) => brand.test(major))?.[1] ?? 'video';
    return own === 'heic' && /avif|avis/.test(compatible) ? 'picture' : own;
  }
  return signs.find(({ from, sign }) => ascii(head, from, from + sign.length) === sign)?.format ?? 'unknown';
}

export const isJpeg = (head: Uint8Array): boolean => head[0] === 0xff && head[1] === 0xd8;
