import { type CsvRead, type FileFault, readCsv } from '../csv/read-csv.ts';
import type { Draft, Images } from '../draft/draft.ts';
import { draftFrom } from '../draft/from-pack.ts';
import { fileLimit, type PackFault, readPack } from '../share/pack-file.ts';

/** What a file turned out to be. */
export type Brought =
  | { kind: 'pack'; draft: Draft; images: Images }
  | { kind: 'table'; read: CsvRead | FileFault }
  | ({ kind: 'fault' } & PackFault);

/** A pack to go on writing at, or a table of candidates: told apart by how the file begins, whatever it is called. */
export async function broughtFrom(file: Blob): Promise<Brought> {
  if (file.size > fileLimit) return { kind: 'fault', why: 'size' };
  const bytes = new Uint8Array(await file.arrayBuffer());
  const text = new TextDecoder().decode(bytes);
  if (!/^\s*[{[]/.test(text)) return { kind: 'table', read: readCsv(bytes) };
  const pack = readPack(text);
  return 'why' in pack ? { kind: 'fault', ...pack } : { kind: 'pack', ...draftFrom(pack) };
}
