import { Dexie, type EntityTable } from 'dexie';
import { createTurns } from '../../../rules/in-turn.ts';
import { Draft, type Images } from './draft.ts';

interface StoredDraft {
  id: string;
  /** When it was last changed. */
  at: number;
  draft: unknown;
}
interface StoredPicture {
  id: string;
  /** Of which draft. */
  pack: string;
  image: string;
}

/** All that is kept of a draft, to put it back with. */
export type Kept = readonly [StoredDraft | undefined, readonly StoredPicture[]];

/**
 * Drafts on this device. Not in `storage.local`: every guarded tab is told of each change there, pictures and all, and
 * here somebody types.
 */
class DraftDatabase extends Dexie {
  readonly drafts: EntityTable<StoredDraft, 'id'>;
  readonly pictures: EntityTable<StoredPicture, 'id'>;

  constructor() {
    super('ikrar-paslon');
    this.version(1).stores({ drafts: 'id, at', pictures: 'id, pack' });
    this.drafts = this.table('drafts');
    this.pictures = this.table('pictures');
  }
}

const database = new DraftDatabase();
const inTurn = createTurns();

/** A draft in the list; nothing of one that can't be read but its id, so that it can still be removed. */
export interface ListedDraft {
  id: string;
  at: number;
  draft?: Draft;
}

/** All drafts, the last changed first. */
export async function listDrafts(): Promise<ListedDraft[]> {
  const stored = await database.drafts.orderBy('at').reverse().toArray();
  return stored.map(({ id, at, draft }) => {
    const read = Draft.safeParse(draft);
    return { id, at, ...(read.success && { draft: read.data }) };
  });
}

/** Whether there is a draft of this id, readable or not. */
export const isKept = async (id: string): Promise<boolean> => (await database.drafts.get(id)) !== undefined;

/** A draft with its pictures; those that belong to nothing in it any more are thrown away. */
export async function readDraft(id: string): Promise<{ draft: Draft; images: Images } | undefined> {
  const stored = await database.drafts.get(id);
  const read = Draft.safeParse(stored?.draft);
  if (!read.success) return undefined;
  const wanted = new Set(read.data.pictures.map((picture) => picture.id));
  await database.pictures
    .where('pack')
    .equals(id)
    .filter((picture) => !wanted.has(picture.id))
    .delete();
  const pictures = await database.pictures.where('pack').equals(id).toArray();
  return { draft: read.data, images: new Map(pictures.map((picture) => [picture.id, picture.image])) };
}

/**
 * Keeps a draft. Writes follow one another, so that an older form never lands on a newer one.
 * @param images those that are new
 */
export const writeDraft = (draft: Draft, images: Images = new Map()): Promise<void> =>
  inTurn(() =>
    database.transaction('rw', database.drafts, database.pictures, async () => {
      await database.drafts.put({ id: draft.id, at: Date.now(), draft });
      await database.pictures.bulkPut([...images].map(([id, image]) => ({ id, pack: draft.id, image })));
    }),
  );

/** Removes a draft, and hands over what was kept of it. */
export const removeDraft = (id: string): Promise<Kept> =>
  inTurn(() =>
    database.transaction('rw', database.drafts, database.pictures, async () => {
      const pictures = database.pictures.where('pack').equals(id);
      const kept = [await database.drafts.get(id), await pictures.toArray()] as const;
      await pictures.delete();
      await database.drafts.delete(id);
      return kept;
    }),
  );

/** Has a removed draft back as it was. */
export const restoreDraft = ([draft, pictures]: Kept): Promise<void> =>
  inTurn(() =>
    database.transaction('rw', database.drafts, database.pictures, async () => {
      if (draft) await database.drafts.put(draft);
      await database.pictures.bulkPut([...pictures]);
    }),
  );

/** Everything that is kept here, for the file of all data. */
export const allDrafts = async (): Promise<readonly [StoredDraft[], StoredPicture[]]> => [
  await database.drafts.toArray(),
  await database.pictures.toArray(),
];

/** Erases all drafts. */
export const eraseDrafts = (): Promise<void> =>
  inTurn(async () => {
    await database.pictures.clear();
    await database.drafts.clear();
  });
