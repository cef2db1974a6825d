/** Why a file is no table in text. */
export type DecodeFault = 'excel' | 'binary';

const startsWith = (bytes: Uint8Array, ...signs: number[]): boolean =>
  signs.every((sign, at) => bytes[at] === sign);

/** The zip of .xlsx and .ods, and the older .xls. */
const isWorkbook = (bytes: Uint8Array): boolean =>
  startsWith(bytes, 0x50, 0x4b, 0x03, 0x04) || startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0);

function encodingOf(bytes: Uint8Array): string {
  if (startsWith(bytes, 0xff, 0xfe)) return 'utf-16le';
  if (startsWith(bytes, 0xfe, 0xff)) return 'utf-16be';
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return 'utf-8';
  } catch {
    // What Excel writes as plain "CSV" in Indonesia and in most of the world.
    return 'windows-1252';
  }
}

/** The text of a file as spreadsheets write it: UTF-8 with a mark or without, UTF-16, or Windows' own letters. */
export function decoded(bytes: Uint8Array): { text: string } | DecodeFault {
  if (isWorkbook(bytes)) return 'excel';
  const text = new TextDecoder(encodingOf(bytes)).decode(bytes);
  return text.includes('\0') ? 'binary' : { text };
}
