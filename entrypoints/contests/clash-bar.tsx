import { useText } from '../../components/text.tsx';
import type { Refused } from './draft/store.ts';
import { openId } from './use-open-id.ts';

interface Props {
  why: Refused;
  onKeep: () => void;
  onTake: () => void;
}

/** Says that another tab has changed or removed what is being written here, and lets the person choose. */
export function ClashBar({ why, onKeep, onTake }: Props) {
  const text = useText();
  return (
    <section class="undo" aria-label={text('paslon_clash_title')}>
      <p role="alert">{text(`paslon_clash_${why}`)}</p>
      <button type="button" class="button" onClick={onKeep}>
        {text(`paslon_clash_${why}_keep`)}
      </button>
      <button
        type="button"
        class="button button-quiet"
        onClick={why === 'changed' ? onTake : () => openId('')}
      >
        {text(`paslon_clash_${why}_leave`)}
      </button>
    </section>
  );
}
