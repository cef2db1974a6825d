import { useId, useState } from 'preact/hooks';
import { useText } from '../../../components/text.tsx';

/** The comments under a post, and the box for one's own. */
export function Comments({ of }: { of: string }) {
  const text = useText();
  const id = useId();
  const [sent, setSent] = useState<readonly string[]>([]);
  const [words, setWords] = useState('');
  const empty = words.trim() === '';
  const send = () => {
    if (empty) return;
    setSent((before) => [...before, words]);
    setWords('');
  };
  return (
    <>
      {sent.length > 0 && (
        <ul class="feed-comments">
          {sent.map((comment, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: they are only ever added at the end
            <li key={at}>
              <strong>{text('training_account')}</strong> <span lang="id">{comment}</span>
            </li>
          ))}
        </ul>
      )}
      <form
        class="feed-comment"
        onSubmit={(event) => {
          event.preventDefault();
          send();
        }}
      >
        <label class="hidden" for={id}>
          {text('feed_comment_on', of)}
        </label>
        <input
          id={id}
          class="field"
          data-box="comment"
          autocomplete="off"
          placeholder={text('feed_comment_placeholder')}
          value={words}
          onInput={({ currentTarget }) => setWords(currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.isComposing) return;
            event.preventDefault();
            send();
          }}
        />
        <button type="submit" class="button" data-sends="comment" disabled={empty}>
          {text('feed_comment')}
        </button>
      </form>
    </>
  );
}
