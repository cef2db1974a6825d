import type { Opened } from './signed-pack.ts';

/** Why a well signed pack must not take the place of the one in force. */
export const versionProblems = ['older', 'reused-version'] as const;
export type VersionProblem = (typeof versionProblems)[number];

/**
 * Whether a pack may take the place of the one in force: versions only grow, or somebody could bring an old pack back
 * that was signed once.
 */
export function comparePacks(
  kept: Pick<Opened, 'version' | 'digest'> | undefined,
  { version, digest }: Pick<Opened, 'version' | 'digest'>,
): 'newer' | 'same' | { problem: VersionProblem } {
  if (!kept || version > kept.version) return 'newer';
  if (version < kept.version) return { problem: 'older' };
  return digest === kept.digest ? 'same' : { problem: 'reused-version' };
}
