import { useCallback, useRef, useState } from 'preact/hooks';
import { useText } from '../../components/text.tsx';
import { useLeaveGuard } from '../pages/use-leave-guard.ts';
import type { Refused } from './draft/store.ts';
import { openId, useStay } from './use-open-id.ts';

interface Props {
  why: Refused;
  onKeep: () => void;
  onTake: () => void;
}

/**
 * Says that another tab has changed or removed what is being written here, and lets the person choose. What would be lost
 * by leaving keeps them here until they have.
 */
export function ClashBar({ why, onKeep, onTake }: Props) {
  const text = useText();
  const keep = useRef<HTMLButtonElement>(null);
  const [asked, setAsked] = useState(false);
  const unsaved = why === 'changed';
  const ask = useCallback(() => {
    setAsked(true);
    keep.current?.focus();
  }, []);
  useStay(unsaved, ask);
  useLeaveGuard(unsaved);
  return (
    <section class="undo" aria-label={text('paslon_clash_title')}>
      <p role="alert">
        {text(`paslon_clash_${why}`)}
        {unsaved && asked && ` ${text('paslon_clash_first')}`}
      </p>
      <button type="button" class="button" ref={keep} onClick={onKeep}>
        {text(`paslon_clash_${why}_keep`)}
      </button>
      <button type="button" class="button button-quiet" onClick={unsaved ? onTake : () => openId('')}>
        {text(`paslon_clash_${why}_leave`)}
      </button>
    </section>
  );
}
