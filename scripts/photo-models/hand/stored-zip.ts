import { crc32 } from 'node:zlib';

export interface ZipEntry {
  name: string;
  contents: Uint8Array;
}

const [local, central, end] = [0x04034b50, 0x02014b50, 0x06054b50];
/** 1 January 1980, the first day that the format knows: two builds are the same file. */
const day = (1 << 5) | 1;

/** What local and central headers have in common, from the version on. */
function description(name: Buffer, contents: Uint8Array): Buffer {
  const header = Buffer.alloc(26);
  header.writeUInt16LE(10, 0);
  header.writeUInt16LE(day, 8);
  header.writeUInt32LE(crc32(contents), 10);
  header.writeUInt32LE(contents.length, 14);
  header.writeUInt32LE(contents.length, 18);
  header.writeUInt16LE(name.length, 22);
  return header;
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

/** A zip that holds the entries as they are: the reader maps them in place, so nothing may be compressed. */
export function storedZip(entries: readonly ZipEntry[]): Uint8Array {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, contents } of entries) {
    const label = Buffer.from(name);
    const described = description(label, contents);
    const file = Buffer.concat([uint32(local), described, label, contents]);
    // Made by; after the description: comment, disk and attributes, all nought; then where the file lies.
    directory.push(uint32(central), Buffer.from([10, 0]), described, Buffer.alloc(10), uint32(offset), label);
    files.push(file);
    offset += file.length;
  }
  const listing = Buffer.concat(directory);
  const tail = Buffer.alloc(22);
  tail.writeUInt32LE(end, 0);
  tail.writeUInt16LE(entries.length, 8);
  tail.writeUInt16LE(entries.length, 10);
  tail.writeUInt32LE(listing.length, 12);
  tail.writeUInt32LE(offset, 16);
  return Buffer.concat([...files, listing, tail]);
}
