import { useEffect, useState } from 'preact/hooks';
import {
  readSignedPledge,
  removeSignedPledge,
  type SignedPledge,
  signPledge,
} from '../../log/signed-pledge.ts';

interface Kept {
  state: 'reading' | 'ready' | 'failed';
  signed?: SignedPledge | undefined;
  /** By the person, just now: what has come in place of the pressed button takes its focus. */
  changed?: boolean;
}

const read = async (): Promise<Kept> => ({ state: 'ready', signed: await readSignedPledge() });
const readChange = async (): Promise<Kept> => ({ ...(await read()), changed: true });
const failed = ({ signed }: Kept): Kept => ({ state: 'failed', signed });

/** The pledge of this device, and the ways to make and forget it. `ready` once storage has answered. */
export function useSignedPledge() {
  const [kept, setKept] = useState<Kept>({ state: 'reading' });
  useEffect(() => {
    read().then(setKept, () => setKept(failed));
  }, []);
  const after = (work: Promise<void>) => void work.then(readChange).then(setKept, () => setKept(failed));
  return {
    ...kept,
    sign: (pledge: SignedPledge) => after(signPledge(pledge)),
    forget: () => after(removeSignedPledge()),
  };
}
