import { useEffect, useState } from 'preact/hooks';
import { ownPacks } from '../../pages/own-packs.ts';
import { readSnapshot } from '../../pages/snapshot.ts';
import { type Others, othersIn } from './elsewhere.ts';

/**
 * People of the contests that are in force on this browser, those of one pack aside.
 * @param pack id of the pack that is being written
 */
export function useOthers(pack: string): Others {
  const [others, setOthers] = useState<Others>(new Map());
  useEffect(() => {
    const read = async () => {
      const [snapshot, own] = await Promise.all([readSnapshot(), ownPacks()]);
      const mine = own.filter((one) => one.pack.id === pack).flatMap((one) => one.pack.contests);
      const aside = new Set(mine.map(({ id }) => id));
      setOthers(othersIn((snapshot?.contests ?? []).filter(({ id }) => !aside.has(id))));
    };
    // Without them there is one thing less to point out.
    read().catch((error: unknown) => console.error('Ikrar:', error));
  }, [pack]);
  return others;
}
