import { useCallback, useRef, useState } from 'preact/hooks';
import type { Draft, Images } from './draft/draft.ts';
import { writeDraft } from './draft/store.ts';

/** Something that was removed, by name, and how the draft gets it back. */
export interface Removed {
  name: string;
  back: (now: Draft) => Draft;
}

export type Change = (make: (before: Draft) => Draft, fresh?: Images) => void;

/** A draft that is being written: each change is kept at once, and the last removal can be taken back. */
export function useWork(start: { draft: Draft; images: Images }) {
  const latest = useRef(start.draft);
  const [draft, setDraft] = useState(start.draft);
  const [images, setImages] = useState(start.images);
  const [removed, setRemoved] = useState<Removed>();
  const [saved, setSaved] = useState<'saved' | 'failed'>();

  const change = useCallback<Change>((make, fresh) => {
    latest.current = make(latest.current);
    setDraft(latest.current);
    if (fresh) setImages((before) => new Map([...before, ...fresh]));
    writeDraft(latest.current, fresh).then(
      () => setSaved('saved'),
      () => setSaved('failed'),
    );
  }, []);
  /** A change that takes something away. */
  const remove = useCallback(
    (make: (before: Draft) => Draft, gone: Removed) => {
      change(make);
      setRemoved(gone);
    },
    [change],
  );
  const undo = () => {
    if (removed) change(removed.back);
    setRemoved(undefined);
  };
  return { draft, images, saved, removed, change, remove, undo, forget: () => setRemoved(undefined) };
}

export type Work = ReturnType<typeof useWork>;
