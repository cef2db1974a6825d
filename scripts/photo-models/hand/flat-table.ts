/** Bytes as a FlatBuffer has them: numbers with their lowest byte first. */
export const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

export const int32 = (file: DataView, at: number): number => file.getInt32(at, true);

/** Where the pointer at `at` points. */
export const follow = (file: DataView, at: number): number => at + int32(file, at);

/** Where a table's field lies; undefined if it is left out. */
export function fieldOf(file: DataView, table: number, field: number): number | undefined {
  const layout = table - int32(file, table);
  const at = 4 + 2 * field;
  const offset = at < file.getUint16(layout, true) ? file.getUint16(layout + at, true) : 0;
  return offset === 0 ? undefined : table + offset;
}

/** Where a table's field points; undefined if it is left out. */
export function pointedBy(file: DataView, table: number, field: number): number | undefined {
  const at = fieldOf(file, table, field);
  return at === undefined ? undefined : follow(file, at);
}

/** Where the members of a list of tables lie. */
export const members = (file: DataView, list: number): number[] =>
  Array.from({ length: int32(file, list) }, (_, index) => follow(file, list + 4 + 4 * index));

/** The bytes of a list of bytes, or of a text. */
export const bytesOf = (file: DataView, list: number): Uint8Array =>
  new Uint8Array(file.buffer, file.byteOffset + list + 4, int32(file, list));
