import type { RefObject } from 'preact';
import { useId, useState } from 'preact/hooks';
import { useText } from '../../../components/text.tsx';
import { PhotoField } from './photo-field.tsx';
import { takesPicture } from './takes-picture.ts';

export interface Written {
  text: string;
  picture?: File;
}

interface Props {
  field: RefObject<HTMLTextAreaElement | null>;
  words: string;
  onWords: (words: string) => void;
  onSend: (written: Written) => void;
}

/** A composer as on any social platform; Ctrl or Cmd with Enter sends too. */
export function Composer({ field, words, onWords, onSend }: Props) {
  const text = useText();
  const id = useId();
  const [picture, setPicture] = useState<File>();
  const empty = words.trim() === '' && !picture;
  const send = () => {
    if (empty) return;
    onSend({ text: words, ...(picture && { picture }) });
    onWords('');
    setPicture(undefined);
  };
  return (
    <form
      class="card composer"
      {...takesPicture(setPicture)}
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <label class="hidden" for={id}>
        {text('training_composer')}
      </label>
      <textarea
        id={id}
        class="field"
        rows={3}
        data-box="post"
        ref={field}
        placeholder={text('training_placeholder')}
        value={words}
        onInput={({ currentTarget }) => onWords(currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.isComposing) return;
          event.preventDefault();
          send();
        }}
      />
      <div class="composer-foot">
        <PhotoField label={text('feed_photo')} picture={picture} onPicture={setPicture} />
        <button type="submit" class="button button-primary" data-sends="post" disabled={empty}>
          {text('training_send')}
        </button>
      </div>
    </form>
  );
}
