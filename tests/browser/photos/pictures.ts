import { deflateSync } from 'node:zlib';

/** Pictures and what is none, made byte by byte where no canvas makes them. */

const marker = (code: number, contents: Buffer): Buffer => {
  const head = Buffer.from([0xff, code, 0, 0]);
  head.writeUInt16BE(contents.length + 2, 2);
  return Buffer.concat([head, contents]);
};

/** The JPEG with a note in it that says how the camera was held. */
export function turned(jpeg: Buffer, orientation: number): Buffer {
  const tiff = Buffer.from('4d4d002a00000008000101120003000000010000000000000000', 'hex');
  tiff.writeUInt16BE(orientation, 18);
  const exif = marker(0xe1, Buffer.concat([Buffer.from('Exif\0\0'), tiff]));
  return Buffer.concat([jpeg.subarray(0, 2), exif, jpeg.subarray(2)]);
}

/** As many bytes as wanted, all behind the picture's end, where nobody reads. */
export const padded = (jpeg: Buffer, length: number): Buffer =>
  Buffer.concat([jpeg, Buffer.alloc(Math.max(0, length - jpeg.length), 'ikrar')]);

function crc(bytes: Buffer): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return ~sum >>> 0;
}

function chunk(name: string, contents: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name), contents]);
  const whole = Buffer.alloc(named.length + 8);
  whole.writeUInt32BE(contents.length, 0);
  named.copy(whole, 4);
  whole.writeUInt32BE(crc(named), named.length + 4);
  return whole;
}

/** A white PNG of any size, one bit a pixel. */
export function whitePng(width: number, height: number): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head[8] = 1;
  const row = Buffer.alloc(1 + Math.ceil(width / 8), 0xff);
  row[0] = 0;
  const rows = Buffer.concat(Array.from({ length: height }, () => row));
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(rows, { level: 1 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** One pixel, red in the first frame, blue in the second. */
export const redThenBlueGif = Buffer.concat([
  Buffer.from('GIF89a'),
  Buffer.from([1, 0, 1, 0, 0x80, 0, 0, 255, 0, 0, 0, 0, 255]),
  ...[0, 1].map((colour) =>
    Buffer.from([
      0x21,
      0xf9,
      4,
      0,
      10,
      0,
      0,
      0,
      0x2c,
      0,
      0,
      0,
      0,
      1,
      0,
      1,
      0,
      0,
      2,
      2,
      0x44 + 8 * colour,
      1,
      0,
    ]),
  ),
  Buffer.from([0x3b]),
]);

/** Begins as the photos of iPhones do. */
export const heic = Buffer.from('00000018667479706865696300000000686569636d696631', 'hex');
