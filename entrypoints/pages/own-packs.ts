import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import type { PictureWarning } from '../../photos/learn/warnings.ts';
import { Contest } from '../../rules/contests/schema.ts';

/** In `storage.local`: the packs that the person has brought. Theirs to take along and to erase. */
export const ownPacksKey = 'ownPacks';
/** In `storage.local`: the pack of the agency's own address. */
export const agencyPackKey = 'agencyPack';

/** A pack that was brought, without its pictures: of those only numbers are kept, elsewhere. */
export const OwnPack = z.object({
  pack: z.object({ id: z.string(), name: z.string(), source: z.string(), contests: z.array(Contest) }),
  from: z.enum(['person', 'agency']),
  /** Signed with an agency's; of a person's, how often it was brought. */
  version: z.int(),
  /** When, in milliseconds since 1970. */
  at: z.number(),
  /** How many portraits and emblems it came with. */
  pictures: z.number(),
});
export type OwnPack = z.infer<typeof OwnPack>;

/** What is to be known of a pack that was taken, for whoever made it. */
export type PackWarning =
  | PictureWarning
  /** This build, or this device now, can't look at pictures: the names count, the pictures do not. */
  | { kind: 'pictures-unable' }
  /** Other people or things are called so too: the name counts only beside another sign of politics. */
  | { kind: 'made-common'; contest: string; name: string }
  /** The contest is over already; it can be chosen for training. */
  | { kind: 'over'; contest: string }
  /** Ikrar comes with a contest of this id; this one counts in its place. */
  | { kind: 'instead'; contest: string }
  /** The agency's pack has a contest of this id, and goes before this one. */
  | { kind: 'behind'; contest: string; pack: string }
  /** A pack that was brought before has a contest of this id, which does not count any more. */
  | { kind: 'ahead'; contest: string; pack: string }
  /** Nothing can be recognised by it, and it takes nothing's place. */
  | { kind: 'nobody'; contest: string };

/** What came of bringing a pack; nothing has changed where there is an error. */
export type PackUsed =
  | { contests: number; faces: number; emblems: number; warnings: PackWarning[] }
  /** No pack, and the place in it that is wrong: `contests.0.stages.quiet`. */
  | { error: 'invalid'; at: string }
  /** Larger than `packBytes`, or no room for one more. */
  | { error: 'too-large' | 'too-many' }
  /** Ikrar's background did not answer, or could not keep it. */
  | { error: 'failed' };

/** What a page of ours asks of the background. */
export const bringRequest = (pack: unknown) => ({ type: 'own-pack-bring', pack }) as const;
export const dropRequest = (id: string) => ({ type: 'own-pack-drop', id }) as const;

/**
 * Puts a pack in force, in place of an earlier one of the same id: its contests, by region and day like ours, and its
 * pictures. It is in force when this answers.
 * @param pack what a file or a form holds, unchecked
 */
export async function bringPack(pack: unknown): Promise<PackUsed> {
  const used = await browser.runtime.sendMessage<unknown, PackUsed | undefined>(bringRequest(pack));
  return used ?? { error: 'failed' };
}

/**
 * Takes a pack that the person has brought out of force, and forgets it. The agency's stays.
 * @returns whether it is gone
 */
export async function dropPack(id: string): Promise<boolean> {
  return (await browser.runtime.sendMessage<unknown, boolean | undefined>(dropRequest(id))) === true;
}

/** The packs that were brought, as they are stored, and ids of those that this version can't read. */
export interface StoredPacks {
  packs: OwnPack[];
  unreadable: string[];
}

/** As `ownPacks`, with what can't be read. */
export async function readOwnPacks(): Promise<StoredPacks> {
  const stored = await browser.storage.local.get([agencyPackKey, ownPacksKey]);
  const persons = z.record(z.string(), z.unknown()).safeParse(stored[ownPacksKey] ?? {});
  const agencys = stored[agencyPackKey];
  const rows = [
    ...(agencys === undefined ? [] : [[agencyPackKey, agencys] as const]),
    ...(persons.success ? Object.entries(persons.data) : [[ownPacksKey, undefined] as const]),
  ];
  const all: StoredPacks = { packs: [], unreadable: [] };
  for (const [id, value] of rows) {
    const read = OwnPack.safeParse(value);
    if (read.success) all.packs.push(read.data);
    else all.unreadable.push(id);
  }
  // By hand: Chromium hands the keys of an object over by the alphabet.
  const newestFirst = all.packs.toSorted((one, other) => other.at - one.at);
  const of = (from: OwnPack['from']) => newestFirst.filter((own) => own.from === from);
  return { ...all, packs: [...of('agency'), ...of('person')] };
}

/** The packs that were brought, the agency's first, then the newest: where two have the same contest, the first counts. */
export const ownPacks = async (): Promise<OwnPack[]> => (await readOwnPacks()).packs;

/** Calls back after each change of the packs that were brought. Returns the way to stop. */
export function watchOwnPacks(changed: () => void): () => void {
  const listen = (changes: Record<string, unknown>) => {
    if (ownPacksKey in changes || agencyPackKey in changes) changed();
  };
  browser.storage.local.onChanged.addListener(listen);
  return () => browser.storage.local.onChanged.removeListener(listen);
}
