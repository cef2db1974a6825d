import { isRecord, isSeenList } from './result.ts';
import type { Picture, References, Seen } from './seen.ts';

/** What the page tells a reader's worker. */
export type ToReader =
  | { type: 'look'; id: number; picture: Picture; references: References }
  /** Not needed any more; a picture that is being looked at already is looked at to its end. */
  | { type: 'cancel'; id: number };

/** What a reader's worker tells the page: once that it can or can not look, then one answer to each picture. */
export type FromReader =
  | { type: 'ready' }
  | { type: 'unable'; message: string }
  | { type: 'seen'; id: number; seen: Seen[] }
  | { type: 'failed'; id: number; message: string };

const isPicture = (value: unknown): value is Picture =>
  isRecord(value) && value.full instanceof ImageBitmap && value.small instanceof ImageBitmap;

// The page has checked each of them before it kept them; there are too many numbers to count again for every picture.
const isReferences = (value: unknown): value is References =>
  isRecord(value) && Array.isArray(value.faces) && Array.isArray(value.emblems);

/** A message as the worker's side understands it. */
export function toReader(value: unknown): ToReader | undefined {
  if (!isRecord(value) || typeof value.id !== 'number') return undefined;
  const { type, id, picture, references } = value;
  if (type === 'cancel') return { type, id };
  if (type === 'look' && isPicture(picture) && isReferences(references)) {
    return { type, id, picture, references };
  }
  return undefined;
}

/** A message as the page's side understands it. */
export function fromReader(value: unknown): FromReader | undefined {
  if (!isRecord(value)) return undefined;
  const { type, id, seen, message } = value;
  if (type === 'ready') return { type };
  if (type === 'unable' && typeof message === 'string') return { type, message };
  if (typeof id !== 'number') return undefined;
  if (type === 'seen') {
    return isSeenList(seen)
      ? { type, id, seen }
      : { type: 'failed', id, message: 'these are no things seen in a picture' };
  }
  if (type === 'failed' && typeof message === 'string') return { type, id, message };
  return undefined;
}
