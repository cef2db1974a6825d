import * as z from 'zod/mini';
import { type LearnedPacks, learnedVersion } from '../../photos/learn/learned.ts';
import type { References } from '../../photos/seen.ts';
import { PhotoThresholds } from '../../rules/contests/schema.ts';
import { photoKinds } from '../../rules/draft.ts';
import { Features, Numbers } from './features-shape.ts';

/** What the page that looks at pictures asks the background, which alone reaches storage. */
export const referencesRequest = { type: 'photo-references' } as const;

/** In `storage.local`, by id of the pack; nothing lies there until somebody loads portraits or emblems. */
export const referencesKey = 'photoReferences';

const kept = { contest: z.string(), ticket: z.number(), name: z.string(), picture: z.string() };

const StoredPack = z.object({
  version: z.literal(learnedVersion),
  faces: z.array(z.object({ ...kept, embedding: Numbers })),
  emblems: z.array(z.object({ ...kept, features: Features })),
  ends: z.record(z.string(), z.string()),
  least: z.optional(PhotoThresholds),
});
const Answer = z.object({
  stored: z.unknown(),
  contests: z.array(z.string()),
  off: z.optional(z.array(z.enum(photoKinds))),
});

/** What is stored of packs; one of another version, or broken, is as good as not loaded. */
export function packsFrom(stored: unknown): LearnedPacks {
  const packs = z.record(z.string(), z.unknown()).safeParse(stored);
  const sound = Object.entries(packs.data ?? {}).flatMap(([id, value]) => {
    const { data } = StoredPack.safeParse(value);
    if (!data) return [];
    const { least, ...pack } = data;
    return [[id, { ...pack, ...(least && { least }) }] as const];
  });
  return Object.fromEntries(sound);
}

/** How sure a reader has to be, 0 to 1 for each kind: of several packs the strictest counts; 0 where none says. */
export function leastOf(packs: LearnedPacks): NonNullable<References['least']> {
  const all = Object.values(packs).map(({ least }) => least ?? {});
  return Object.fromEntries(
    photoKinds.map((kind) => [kind, Math.max(0, ...all.map((one) => one[kind] ?? 0))]),
  );
}

/** What is in force of the background's answer: faces are compared for the contests of this person's place and day only. */
export function referencesFrom(answer: unknown): References {
  const read = Answer.safeParse(answer);
  if (!read.success) return { faces: [], emblems: [] };
  const packs = packsFrom(read.data.stored);
  const inForce = ({ contest }: { contest: string }) => read.data.contests.includes(contest);
  const all = Object.values(packs);
  return {
    faces: all.flatMap(({ faces }) => faces).filter(inForce),
    emblems: all.flatMap(({ emblems }) => emblems).filter(inForce),
    least: leastOf(packs),
    ...(read.data.off && { off: read.data.off }),
  };
}
