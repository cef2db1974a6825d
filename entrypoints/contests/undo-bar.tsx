import { useLayoutEffect, useRef } from 'preact/hooks';
import { useText } from '../../components/text.tsx';

interface Props {
  name: string;
  onUndo: () => void;
  onDismiss: () => void;
}

/** Says what was removed, and takes it back. It has the focus: where the removed thing was, there is nothing any more. */
export function UndoBar({ name, onUndo, onDismiss }: Props) {
  const text = useText();
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    button.current?.focus();
    const bar = button.current?.parentElement;
    const main = bar?.closest('main');
    // Once it is gone, the keyboard goes on from the page rather than from nowhere.
    return () => {
      if (!main || !bar?.contains(document.activeElement)) return;
      main.tabIndex = -1;
      main.focus({ preventScroll: true });
    };
  }, []);
  return (
    <section class="undo" aria-label={text('paslon_removed_title')}>
      <p role="status">{text('paslon_removed', name)}</p>
      <button type="button" class="button" ref={button} onClick={onUndo}>
        {text('paslon_undo')}
      </button>
      <button type="button" class="button button-quiet" onClick={onDismiss}>
        {text('dismiss')}
      </button>
    </section>
  );
}
