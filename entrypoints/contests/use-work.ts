import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Draft, Images } from './draft/draft.ts';
import { createKeeper, type Stand } from './draft/keeper.ts';
import type { Form } from './draft/store.ts';

/** Something that was removed, by name, and how the draft gets it back. */
export interface Removed {
  name: string;
  back: (now: Draft) => Draft;
}

export type Change = (make: (before: Draft) => Draft, fresh?: Images) => void;

/** A draft that is being written: each change is kept at once, and the last removal can be taken back. */
export function useWork(start: Form) {
  const latest = useRef<Pick<Form, 'draft' | 'images'>>(start);
  const [{ draft, images }, setNow] = useState(latest.current);
  const [removed, setRemoved] = useState<Removed>();
  const [stand, setStand] = useState<Stand>();

  const show = useCallback((form: Pick<Form, 'draft' | 'images'>) => {
    // Also pictures that nothing shows any more: what was removed may come back.
    latest.current = { draft: form.draft, images: new Map([...latest.current.images, ...form.images]) };
    setNow(latest.current);
  }, []);
  const keeper = useMemo(
    () => createKeeper(start, { now: () => latest.current, show, tell: setStand }),
    [start, show],
  );
  useEffect(() => keeper.watch(), [keeper]);

  const change = useCallback<Change>(
    (make, fresh) => {
      show({ draft: make(latest.current.draft), images: fresh ?? new Map() });
      keeper.keep(fresh);
    },
    [keeper, show],
  );
  /** A change that takes something away. */
  const remove = useCallback(
    (make: (before: Draft) => Draft, gone: Removed) => {
      change(make);
      setRemoved(gone);
    },
    [change],
  );
  const undo = () => {
    // Another tab may have thrown away the pictures of what comes back.
    if (removed) change(removed.back, images);
    setRemoved(undefined);
  };
  const { insist, yieldTo } = keeper;
  const forget = () => setRemoved(undefined);
  return { draft, images, stand, removed, change, remove, undo, forget, insist, yieldTo };
}

export type Work = ReturnType<typeof useWork>;
