import { numberText } from '../../components/number-text.ts';
import { useText } from '../../components/text.tsx';
import { pageSize } from './use-list.ts';

interface Props {
  /** Where the page begins, and how many rows there are in all. */
  at: number;
  total: number;
  /** Above the list or below it: two of them need two names. */
  place: 'top' | 'bottom';
  onTurn: (at: number) => void;
}

/** Newer and older pages. A button at its end stays where it is, so that the focus does too. */
export function Pager({ at, total, place, onTurn }: Props) {
  const text = useText();
  if (total <= pageSize) return null;
  const say = (value: number) => numberText(value, text('lang'));
  const button = (label: string, to: number) => {
    const ended = to < 0 || to >= total;
    return (
      <button
        type="button"
        class="button"
        aria-disabled={ended}
        onClick={() => {
          if (!ended) onTurn(to);
        }}
      >
        {label}
      </button>
    );
  };
  return (
    <nav class="pager" aria-label={text('history_pages', text(`history_pages_${place}`))}>
      {button(text('history_newer'), at - pageSize)}
      <span>{text('history_page', say(at / pageSize + 1), say(Math.ceil(total / pageSize)))}</span>
      {button(text('history_older'), at + pageSize)}
    </nav>
  );
}
