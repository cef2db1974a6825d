import { crc32 } from 'node:zlib';
import { expect, it } from 'vitest';
import { storedZip } from './stored-zip.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const entries = [
  { name: 'first.txt', contents: bytes('one') },
  { name: 'second.txt', contents: bytes('two and more') },
];

/** What the directory at the end says, as a reader that knows nothing of the writer finds it. */
function listed(zip: Uint8Array) {
  const file = Buffer.from(zip);
  const end = file.length - 22;
  expect(file.readUInt32LE(end)).toBe(0x06054b50);
  const found = [];
  let at = file.readUInt32LE(end + 16);
  for (let left = file.readUInt16LE(end + 10); left > 0; left -= 1) {
    expect(file.readUInt32LE(at)).toBe(0x02014b50);
    const [size, name, extra, comment] = [
      file.readUInt32LE(at + 24),
      file.readUInt16LE(at + 28),
      file.readUInt16LE(at + 30),
      file.readUInt16LE(at + 32),
    ];
    const local = file.readUInt32LE(at + 42);
    expect(file.readUInt32LE(local)).toBe(0x04034b50);
    const start = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28);
    found.push({
      name: file.toString('utf8', at + 46, at + 46 + name),
      stored: file.readUInt16LE(at + 10) === 0 && file.readUInt32LE(at + 20) === size,
      sum: file.readUInt32LE(at + 16),
      contents: file.toString('utf8', start, start + size),
    });
    at += 46 + name + extra + comment;
  }
  expect(at).toBe(end);
  return found;
}

it('holds every file as it is, where its directory says', () => {
  expect(listed(storedZip(entries))).toEqual(
    entries.map(({ name, contents }) => ({
      name,
      stored: true,
      sum: crc32(contents),
      contents: new TextDecoder().decode(contents),
    })),
  );
});

it('is the same file every time', () => {
  expect(storedZip(entries)).toEqual(storedZip(entries));
});
