import * as z from 'zod/mini';

/** A picture as it came from a page. */
export const Taken = z.object({
  /** The picture, or the screen, as a `data:` address: messages carry no files everywhere. */
  picture: z.string().check(z.startsWith('data:image/')),
  name: z.string(),
  /** There when `picture` is the screen: where the picture was shown on it, in parts of its width and height. */
  shown: z.optional(z.object({ x: z.number(), y: z.number(), width: z.number(), height: z.number() })),
});
export type Taken = z.infer<typeof Taken>;

/** What our page asks the background for. */
export const takenRequest = (id: string) => ({ type: 'photo-taken', id }) as const;

export const TakenRequest = z.strictObject({ type: z.literal('photo-taken'), id: z.string() });
