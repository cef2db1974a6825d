import { useEffect, useState } from 'preact/hooks';
import { type OwnPack, ownPacks, watchOwnPacks } from '../../pages/own-packs.ts';

/** The packs that count on this browser besides ours, kept current. */
export function useInForce(): readonly OwnPack[] {
  const [packs, setPacks] = useState<readonly OwnPack[]>([]);
  useEffect(() => {
    const read = () => {
      ownPacks().then(setPacks, (error: unknown) => console.error('Ikrar:', error));
    };
    read();
    return watchOwnPacks(read);
  }, []);
  return packs;
}
