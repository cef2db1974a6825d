import type { Pack } from '../../rules/contests/schema.ts';
import type { Reference } from '../../rules/draft.ts';

/** One picture of a pack: a portrait of somebody, or the artwork of an emblem. */
export interface Shown extends Reference {
  of: 'portraits' | 'emblems';
  /** Index into the pack's list of these. */
  at: number;
  name: string;
  /** Base64 of the file. */
  image: string;
  /** Stands for the picture, which is not kept: equal for equal files. */
  picture: string;
}

/** All pictures of a pack, each with what stands for it. */
export async function picturesIn(pack: Pack): Promise<Shown[]> {
  const all = (['portraits', 'emblems'] as const).flatMap((of) =>
    (pack[of] ?? []).map((one, at) => ({ ...one, of, at })),
  );
  return Promise.all(all.map(async (one) => ({ ...one, picture: await digestOf(one.image) })));
}

async function digestOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
