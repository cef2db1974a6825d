import { browser } from 'wxt/browser';
import * as z from 'zod/mini';

/** Where the pledge that a person has made is kept, in `storage.local` of this device and nowhere else. */
export const signedPledgeKey = 'signedPledge';

/** The longest name that is taken. */
export const nameLength = 120;

/** Who pledged what, and when: the words stay as they were read, whatever the agency's wording becomes. */
const SignedPledge = z.object({
  name: z.string().check(z.trim(), z.minLength(1), z.maxLength(nameLength)),
  day: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)),
  points: z.array(z.string()).check(z.minLength(1)),
});
export type SignedPledge = z.infer<typeof SignedPledge>;

/** The pledge that was made on this device; undefined where there is none, or what is kept can't be read as one. */
export async function readSignedPledge(): Promise<SignedPledge | undefined> {
  const stored = await browser.storage.local.get(signedPledgeKey);
  return SignedPledge.safeParse(stored[signedPledgeKey]).data;
}

/** Keeps a pledge in place of an earlier one. Rejects one without a name. */
export async function signPledge(pledge: SignedPledge): Promise<void> {
  await browser.storage.local.set({ [signedPledgeKey]: SignedPledge.parse(pledge) });
}

/** Forgets that a pledge was made. */
export const removeSignedPledge = (): Promise<void> => browser.storage.local.remove(signedPledgeKey);
