import * as z from 'zod/mini';
import { activities, type Draft, photoKinds } from '../../rules/draft.ts';

const DraftLine = z.object({
  id: z.union([z.string(), z.number()]),
  activity: z.enum(activities),
  text: z.optional(z.string()),
  platform: z.optional(z.string()),
  target: z.optional(
    z.object({
      id: z.optional(z.string()),
      name: z.optional(z.string()),
      handle: z.optional(z.string()),
      text: z.optional(z.string()),
    }),
  ),
  photo: z.optional(
    z.array(
      z.object({
        kind: z.enum(photoKinds),
        value: z.string(),
        confidence: z.optional(z.number()),
        reference: z.optional(z.object({ contest: z.string(), ticket: z.int() })),
      }),
    ),
  ),
});
type DraftLine = z.infer<typeof DraftLine>;

/** The draft without keys that are undefined, as the engine wants it. */
function draftOf({ activity, text = '', platform, target, photo }: DraftLine): Draft {
  return {
    activity,
    text,
    ...(platform !== undefined && { platform }),
    ...(target && {
      target: {
        ...(target.id !== undefined && { id: target.id }),
        ...(target.name !== undefined && { name: target.name }),
        ...(target.handle !== undefined && { handle: target.handle }),
        ...(target.text !== undefined && { text: target.text }),
      },
    }),
    ...(photo && {
      photo: photo.map(({ kind, value, confidence = 1, reference }) => ({
        kind,
        value,
        confidence,
        ...(reference && { reference }),
      })),
    }),
  };
}

/** One line of input as a draft, or what is wrong with it. */
export function readLine(line: string): { id: string | number; draft: Draft } | { error: string } {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return { error: `not JSON: ${error instanceof Error ? error.message : String(error)}` };
  }
  const read = DraftLine.safeParse(value);
  if (read.success) return { id: read.data.id, draft: draftOf(read.data) };
  return {
    error: read.error.issues
      .map((issue) => `${issue.path.join('.') || 'line'}: ${issue.message || issue.code}`)
      .join('; '),
  };
}
