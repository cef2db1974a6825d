import type { RefObject } from 'preact';
import { useId } from 'preact/hooks';
import { useText } from '../../components/text.tsx';

interface Props {
  field: RefObject<HTMLTextAreaElement | null>;
  onSend: (words: string) => void;
}

/** A composer as on any social platform; Ctrl or Cmd with Enter sends too. */
export function Composer({ field, onSend }: Props) {
  const text = useText();
  const id = useId();
  const send = () => {
    const words = field.current?.value ?? '';
    if (words.trim() !== '') onSend(words);
  };
  return (
    <form
      class="card composer"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <p class="account">
        <span class="avatar" aria-hidden="true">
          A
        </span>
        <strong>{text('training_account')}</strong>
      </p>
      <label class="hidden" for={id}>
        {text('training_composer')}
      </label>
      <textarea
        id={id}
        class="field"
        rows={3}
        ref={field}
        placeholder={text('training_placeholder')}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.isComposing) return;
          event.preventDefault();
          send();
        }}
      />
      <button type="submit" class="button button-primary">
        {text('training_send')}
      </button>
    </form>
  );
}
