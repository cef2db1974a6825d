import { useEffect, useRef } from 'preact/hooks';
import { type Look, resultOf } from '../../components/photo/looks.ts';
import { type Text, useText } from '../../components/text.tsx';
import { isMarked, type Marks, marksOf } from './marks.ts';

/** Where one picture stands: "3 terlihat, belum ditandai". */
function stateText(text: Text, look: Look, marks: Marks): string {
  const result = resultOf(look);
  if (!result) {
    return text(
      look.state === 'looking'
        ? 'calibration_state_looking'
        : look.state === 'stopped'
          ? 'calibration_state_stopped'
          : 'calibration_state_waiting',
    );
  }
  if (result.refused) return text('calibration_state_refused');
  const done = isMarked(look, marksOf(marks, look));
  return text(done ? 'calibration_state_marked' : 'calibration_state_todo', String(result.seen.length));
}

interface Props {
  looks: readonly Look[];
  marks: Marks;
  current: number | undefined;
  onChoose: (id: number) => void;
}

/** All pictures, to go to one of them. */
export function PhotoList({ looks, marks, current, onChoose }: Props) {
  const text = useText();
  const list = useRef<HTMLElement>(null);
  useEffect(() => {
    const row = list.current?.querySelector<HTMLElement>(`[data-look="${current}"]`);
    // By hand: the browser's own way would move the page as well.
    if (list.current && row) list.current.scrollTop = row.offsetTop - row.offsetHeight;
  }, [current]);
  return (
    <nav class="photo-list" ref={list} aria-label={text('calibration_photos')}>
      <ol>
        {looks.map((look) => (
          <li key={look.id}>
            <button
              type="button"
              data-look={look.id}
              aria-current={look.id === current ? 'true' : undefined}
              class={isMarked(look, marksOf(marks, look)) ? 'photo-list-done' : undefined}
              onClick={() => onChoose(look.id)}
            >
              <span>{look.file.name}</span>
              <small>{stateText(text, look, marks)}</small>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
