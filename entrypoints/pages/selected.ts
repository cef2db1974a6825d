import * as z from 'zod/mini';

/** What our page asks the background for: the text that was selected elsewhere. */
export const selectedRequest = (id: string) => ({ type: 'text-selected', id }) as const;

export const SelectedRequest = z.strictObject({ type: z.literal('text-selected'), id: z.string() });
