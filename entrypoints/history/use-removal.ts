import { useState } from 'preact/hooks';
import { removeAllChecks, removeCheck } from '../../log/remove.ts';

export type Asked = number | 'all';

/** Deleting: asks first, then says how it ended. */
export function useRemoval(onDone: () => void) {
  const [asked, setAsked] = useState<Asked>();
  const [ended, setEnded] = useState<'one' | 'all' | 'fault'>();
  const confirm = (which: Asked) => {
    setAsked(undefined);
    const end = (how: 'one' | 'all' | 'fault') => {
      setEnded(how);
      onDone();
    };
    const removal = which === 'all' ? removeAllChecks() : removeCheck(which);
    removal.then(
      () => end(which === 'all' ? 'all' : 'one'),
      () => end('fault'),
    );
  };
  return { asked, ended, ask: setAsked, cancel: () => setAsked(undefined), confirm };
}
