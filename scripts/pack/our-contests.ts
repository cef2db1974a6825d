import { join } from 'node:path';
import { contoh } from '../../rules/contests/contoh.ts';
import { lazily } from '../../rules/lazily.ts';
import { readPacks } from '../contests/compiled-packs.ts';

/** What comes with Ikrar: by the id of a contest, what it is called and in which pack it lies. */
export const ourContests = lazily((): ReadonlyMap<string, string> => {
  const packs = [contoh, ...readPacks(join(import.meta.dirname, '../../rules/contests/packs'))];
  return new Map(
    packs.flatMap((pack) => pack.contests.map(({ id, name }) => [id, `"${name}" (${pack.id})`] as const)),
  );
});
