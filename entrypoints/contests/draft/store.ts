import { Dexie, type EntityTable, liveQuery } from 'dexie';
import { createTurns } from '../../../rules/in-turn.ts';
import { Draft, type Images } from './draft.ts';

interface StoredDraft {
  id: string;
  /** When it was last changed; each change has a later one, so that it tells which form this is. */
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

/** Which form of a draft is kept, readable or not; undefined where none is. */
export const keptForm = async (id: string): Promise<number | undefined> =>
  (await database.drafts.get(id))?.at;

/** Whether there is a draft of this id, readable or not. */
export const isKept = async (id: string): Promise<boolean> => (await keptForm(id)) !== undefined;

/** One form of a draft, with its pictures. */
export interface Form {
  draft: Draft;
  images: Images;
  at: number;
}

/** A draft as it is kept now. */
export async function readDraft(id: string): Promise<Form | undefined> {
  const stored = await database.drafts.get(id);
  const read = Draft.safeParse(stored?.draft);
  if (!stored || !read.success) return undefined;
  const pictures = await database.pictures.where('pack').equals(id).toArray();
  const images = new Map(pictures.map((picture) => [picture.id, picture.image]));
  return { draft: read.data, images, at: stored.at };
}

/** As `readDraft`; pictures that belong to nothing in the draft any more are thrown away. */
export async function openDraft(id: string): Promise<Form | undefined> {
  const form = await readDraft(id);
  if (!form) return undefined;
  const wanted = new Set(form.draft.pictures.map((picture) => picture.id));
  const unwanted = [...form.images.keys()].filter((picture) => !wanted.has(picture));
  await database.pictures.bulkDelete(unwanted);
  return { ...form, images: new Map([...form.images].filter(([picture]) => wanted.has(picture))) };
}

/** Why a draft was not kept: another tab has changed or removed it. */
export type Refused = 'changed' | 'removed';

/**
 * Keeps a draft. Writes follow one another, so that an older form never lands on a newer one.
 * @param images those that are new
 * @param over the form that this one was made from; nothing is written where another one is kept. Any, if left out
 * @returns which form it is now
 */
export const writeDraft = (
  draft: Draft,
  images: Images = new Map(),
  over?: number,
): Promise<number | Refused> =>
  inTurn(() =>
    database.transaction('rw', database.drafts, database.pictures, async () => {
      const before = (await database.drafts.get(draft.id))?.at;
      if (over !== undefined && over !== before) return before === undefined ? 'removed' : 'changed';
      const at = Math.max(Date.now(), (before ?? 0) + 1);
      await database.drafts.put({ id: draft.id, at, draft });
      await database.pictures.bulkPut([...images].map(([id, image]) => ({ id, pack: draft.id, image })));
      return at;
    }),
  );

/** Tells all drafts, the last changed first: now, and whenever any tab has changed one. Returns the way to stop. */
export function watchDrafts(
  take: (drafts: readonly ListedDraft[]) => void,
  failed: (fault: unknown) => void,
): () => void {
  const watching = liveQuery(listDrafts).subscribe(take, failed);
  return () => watching.unsubscribe();
}

/** Calls back now and whenever any tab has changed, removed or restored a draft. Returns the way to stop. */
export function watchDraft(id: string, changed: () => void, failed: (fault: unknown) => void): () => void {
  const watching = liveQuery(() => keptForm(id)).subscribe(changed, failed);
  return () => watching.unsubscribe();
}

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
