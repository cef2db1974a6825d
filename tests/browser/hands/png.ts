import { crc32, deflateSync } from 'node:zlib';
import type { Pixels } from '../../../photos/hand/drawn-hand.ts';

const signature = [137, 80, 78, 71, 13, 10, 26, 10];

function chunk(kind: string, contents: Buffer): Buffer {
  const [size, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  const named = Buffer.concat([Buffer.from(kind), contents]);
  size.writeUInt32BE(contents.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([size, named, sum]);
}

/** Pixels as a PNG file, every row as it is. */
export function png({ width, height, data }: Pixels): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Eight bits a channel, red, green, blue and opacity.
  header.set([8, 6], 8);
  const rows = Array.from({ length: height }, (_, row) =>
    Buffer.from([0, ...data.subarray(row * width * 4, (row + 1) * width * 4)]),
  );
  return Buffer.concat([
    Buffer.from(signature),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.concat(rows))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
