import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { versionProblems } from '../../policy/pack-version.ts';
import { signedProblems } from '../../policy/signed-pack.ts';
import { fetchProblems } from '../pack-fetch/get-pack.ts';

/** In `storage.local`: how it went with the pack of the agency's address. Nothing lies there without an address. */
export const packStateKey = 'packState';

/** The policy names an address, and no key to trust. */
const otherProblems = ['no-key', 'invalid', 'failed'] as const;

/** Why the agency's pack could not be brought up to date. The last good one stays in force. */
export const packProblems = [
  ...fetchProblems,
  ...signedProblems,
  ...versionProblems,
  ...otherProblems,
] as const;
export type PackProblemCode = (typeof packProblems)[number];

const PackState = z.object({
  url: z.string(),
  keys: z.array(z.string()),
  /** When this address was first asked, when last, and when it will be next, in milliseconds since 1970. */
  since: z.number(),
  tried: z.number(),
  next: z.number(),
  /** When it last gave a good pack, the one in force or a newer one. */
  good: z.optional(z.number()),
  /** What the server said of that form of the file. */
  mark: z.string(),
  /** What was wrong the last time: `at` is the place in the pack, or the server's answer. */
  problem: z.optional(z.object({ code: z.enum(packProblems), at: z.optional(z.string()) })),
});
export type PackState = z.infer<typeof PackState>;

/** How it went the last time; nothing when no address has been asked. */
export async function readPackState(): Promise<PackState | undefined> {
  const { [packStateKey]: stored } = await browser.storage.local.get(packStateKey);
  return PackState.safeParse(stored).data;
}

/** A machine without network for so long has missed something. */
const stale = 7 * 24 * 60 * 60 * 1000;

/** What does not go away by waiting: somebody has to mend it. */
const isPassing = (code: PackProblemCode): boolean =>
  ['unreachable', 'too-slow', 'status', 'failed'].includes(code);

/** Whether a problem has to be seen by whoever does not look for it. */
export function packMatters(state: PackState | undefined, now: number): boolean {
  if (!state?.problem) return false;
  return !isPassing(state.problem.code) || now - (state.good ?? state.since) > stale;
}

/** Asks the background to look for the agency's pack now. */
export const checkPackRequest = { type: 'agency-pack-check' } as const;
