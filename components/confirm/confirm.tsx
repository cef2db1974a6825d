import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { useText } from '../text.tsx';

interface Props {
  title: string;
  /** What will happen, in one sentence. */
  explain: string;
  /** The effect, as the button says it. */
  confirm: string;
  onConfirm: () => void;
  onCancel: () => void;
}

/** Asks before something that can't be undone. Opens by itself with "Batalkan" focused; Escape cancels. */
export function Confirm({ title, explain, confirm, onConfirm, onCancel }: Props) {
  const text = useText();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const cancel = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    cancel.current?.focus();
    return () => element?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      class="confirm"
      role="alertdialog"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-explain`}
      onClose={onCancel}
    >
      <h2 id={`${id}-title`}>{title}</h2>
      <p id={`${id}-explain`}>{explain}</p>
      <div class="row">
        <button type="button" class="button button-primary" ref={cancel} onClick={onCancel}>
          {text('cancel')}
        </button>
        <button type="button" class="button" onClick={onConfirm}>
          {confirm}
        </button>
      </div>
    </dialog>
  );
}
