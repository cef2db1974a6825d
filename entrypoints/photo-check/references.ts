import * as z from 'zod/mini';
import type { References } from '../../photos/seen.ts';

/** What the page that looks at pictures asks the background, which alone reaches storage. */
export const referencesRequest = { type: 'photo-references' } as const;

/** In `storage.local`; nothing lies there until somebody loads portraits or emblems. */
export const referencesKey = 'photoReferences';

const numbers = z.array(z.number());
const named = { contest: z.string(), ticket: z.number(), name: z.string() };

const Stored = z.object({
  faces: z.array(z.object({ ...named, embedding: numbers })),
  emblems: z.array(
    z.object({
      ...named,
      features: z.object({
        width: z.number(),
        height: z.number(),
        x: numbers,
        y: numbers,
        scale: numbers,
        bits: numbers,
        clear: numbers,
      }),
    }),
  ),
});
const Answer = z.object({ stored: Stored, contests: z.array(z.string()) });

const none: References = { faces: [], emblems: [] };

/** What is in force of the background's answer: faces are compared for the contests of this person's place and day only. */
export function referencesFrom(answer: unknown): References {
  const read = Answer.safeParse(answer);
  if (!read.success) return none;
  const { stored, contests } = read.data;
  const inForce = ({ contest }: { contest: string }) => contests.includes(contest);
  return { faces: stored.faces.filter(inForce), emblems: stored.emblems.filter(inForce) };
}
