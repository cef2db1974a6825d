import type { Text } from '../text.tsx';

interface Props {
  text: Text;
  /** What was pressed; without it the line stands in the corner of the page. */
  at: { left: number; top: number; bottom: number } | undefined;
  done: number;
  of: number;
  /** There once the person may go on without. */
  onSkip?: () => void;
}

/** Room that the line takes, with its button. */
const height = 96;
const width = 320;
const gap = 8;

/** Above what was pressed where there is room, else below it; never outside of the window. */
function beside({ left, top, bottom }: NonNullable<Props['at']>) {
  const right = Math.max(gap, innerWidth - width - gap);
  return {
    insetInlineStart: `${Math.min(Math.max(gap, left), right)}px`,
    ...(top > height
      ? { insetBlockEnd: `${Math.min(innerHeight - top + gap, innerHeight - height)}px` }
      : { insetBlockEnd: 'auto', insetBlockStart: `${Math.min(bottom + gap, innerHeight - height)}px` }),
  };
}

/** One line while the pictures of a held gesture are looked at. Takes no focus; Tab reaches its button. */
export function Looking({ text, at, done, of, onSkip }: Props) {
  return (
    <div class="hint photo-looking" lang={text('lang')} {...(at && { style: beside(at) })}>
      <div>
        <p role="status">
          <span class="hint-brand">Ikrar</span>{' '}
          {of > 1 ? text('photo_looking_several', String(done), String(of)) : text('photo_looking')}
        </p>
        <progress aria-label={text('photo_looking')} {...(of > 1 && { value: done, max: of })} />
      </div>
      {onSkip && (
        <button type="button" class="button-link" onClick={onSkip}>
          {text('photo_skip')}
        </button>
      )}
    </div>
  );
}
