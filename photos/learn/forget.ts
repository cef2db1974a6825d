import type { Day } from '../../rules/contests/stage.ts';
import type { LearnedPack, LearnedPacks } from './learned.ts';

/**
 * The packs without what belongs to contests that have ended; a pack whose contests are all over goes as a whole, and
 * the same object comes back when nothing goes.
 * @param inForce ids of contests that count now, even if their days are over: somebody trains with them
 */
export function withoutEnded(packs: LearnedPacks, day: Day, inForce: readonly string[]): LearnedPacks {
  const isOver = ([id, end]: readonly [string, Day]) => end < day && !inForce.includes(id);
  const left = Object.entries(packs).flatMap(([id, pack]): [string, LearnedPack][] => {
    const ends = Object.entries(pack.ends);
    const over = new Set(ends.filter(isOver).map(([contest]) => contest));
    if (over.size === 0) return [[id, pack]];
    if (over.size === ends.length) return [];
    const counts = ({ contest }: { contest: string }) => !over.has(contest);
    return [
      [
        id,
        {
          ...pack,
          faces: pack.faces.filter(counts),
          emblems: pack.emblems.filter(counts),
          ends: Object.fromEntries(ends.filter((one) => !isOver(one))),
        },
      ],
    ];
  });
  const same = left.length === Object.keys(packs).length && left.every(([id, pack]) => packs[id] === pack);
  return same ? packs : Object.fromEntries(left);
}
