import * as z from 'zod/mini';

export const Numbers = z.array(z.number());

/** Features of an emblem, as they are sent and stored. */
export const Features = z.object({
  width: z.number(),
  height: z.number(),
  x: Numbers,
  y: Numbers,
  scale: Numbers,
  bits: Numbers,
  clear: Numbers,
});
