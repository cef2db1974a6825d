import { Component } from 'preact';
import type { Text } from '../text.tsx';

interface Props {
  text: Text;
  /** What was pressed; without it, or once it is gone, the line stands in the corner of the page. */
  place: Element | undefined;
  done: number;
  of: number;
  /** There once the person may go on without. */
  onSkip?: () => void;
}

interface State {
  style: Record<string, string> | undefined;
}

/** Room that the line takes, with its button. */
const height = 96;
const width = 320;
const gap = 8;

const within = (least: number, value: number, most: number): string =>
  `${Math.max(least, Math.min(value, most))}px`;

/** Above what was pressed where there is room, else below it; never outside of the window. */
function beside(place: Element | undefined): State['style'] {
  if (!place?.isConnected) return undefined;
  const { left, top, bottom } = place.getBoundingClientRect();
  const lowest = innerHeight - height;
  return {
    insetInlineStart: within(gap, left, innerWidth - width - gap),
    ...(top > height
      ? { insetBlockEnd: within(gap, innerHeight - top + gap, lowest) }
      : { insetBlockEnd: 'auto', insetBlockStart: within(gap, bottom + gap, lowest) }),
  };
}

/**
 * One line while the pictures of a held gesture are looked at. It goes along with what was pressed, however the page
 * moves that. Takes no focus; Tab reaches its button.
 */
export class Looking extends Component<Props, State> {
  override state: State = { style: beside(this.props.place) };
  #frame = 0;

  override componentDidMount() {
    this.#frame = requestAnimationFrame(this.#follow);
  }

  override componentWillUnmount() {
    cancelAnimationFrame(this.#frame);
  }

  /** A page scrolls, is resized, or grows above; only where the element stands tells of all of it. */
  #follow = () => {
    const style = beside(this.props.place);
    if (JSON.stringify(style) !== JSON.stringify(this.state.style)) this.setState({ style });
    this.#frame = requestAnimationFrame(this.#follow);
  };

  override render() {
    const { text, done, of, onSkip } = this.props;
    const { style } = this.state;
    return (
      <div class="hint photo-looking" lang={text('lang')} {...(style && { style })}>
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
}
