import { Component, createRef } from 'preact';
import type { Box } from '../../photos/seen.ts';
import type { Text } from '../text.tsx';
import { type Change, changeFor } from './change.ts';
import { changedCopy, copyName, download } from './copy.ts';
import type { PhotoView } from './marked.ts';
import { signText, surenessText } from './sign-text.ts';

const longest = 960;
const percent = (part: number): string => `${part * 100}%`;
const over = ({ x, y, width, height }: Box) => ({
  left: percent(x),
  top: percent(y),
  width: percent(width),
  height: percent(height),
});

interface Props {
  text: Text;
  photo: PhotoView;
}

interface State {
  shown: boolean;
  /** What came of the copy. */
  said?: 'photo_copied' | 'photo_copy_fault';
}

/** What would make the picture fine, in the order of effort. */
function adviceOn(text: Text, { signs }: PhotoView, change: Change | undefined): string {
  const hands = signs.some(({ kind }) => kind === 'hand');
  const cut = change && text(change.kind === 'crop' ? `photo_crop_${change.side}` : 'photo_blur');
  return [hands && text('photo_lower'), cut, text('photo_other')].filter(Boolean).join(text('photo_or'));
}

/** One picture with what was seen in it marked and told, what would make it fine, and a changed copy to take. */
export class PhotoEvidence extends Component<Props, State> {
  override state: State = { shown: false };
  readonly #canvas = createRef<HTMLCanvasElement>();

  override componentDidMount() {
    // On a canvas: a page may forbid pictures from addresses like ours, drawn ones it can't.
    this.#draw().then(
      () => this.setState({ shown: true }),
      // A video, or a picture that this browser can't open: what was seen is told in words.
      () => this.setState({ shown: false }),
    );
  }

  async #draw() {
    const picture = await createImageBitmap(this.props.photo.file);
    const canvas = this.#canvas.current;
    const scale = Math.min(1, longest / Math.max(picture.width, picture.height));
    if (canvas) {
      canvas.width = Math.round(picture.width * scale);
      canvas.height = Math.round(picture.height * scale);
      canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
    }
    picture.close();
  }

  async #copy(change: Change) {
    const { text, photo } = this.props;
    try {
      const copy = await changedCopy(photo.file, change);
      const suffix = text(change.kind === 'crop' ? 'photo_name_cropped' : 'photo_name_blurred');
      const inside = this.#canvas.current?.parentNode;
      if (inside) download(copy, copyName(photo.file.name, suffix, copy.type), inside);
      this.setState({ said: 'photo_copied' });
    } catch {
      this.setState({ said: 'photo_copy_fault' });
    }
  }

  override render() {
    const { text, photo } = this.props;
    const { shown, said } = this.state;
    const { signs } = photo;
    const change = changeFor(signs.map(({ box }) => box));
    return (
      <figure class="quote photo">
        <figcaption>{text('photo_figure')}</figcaption>
        <div class="photo-picture" hidden={!shown}>
          <canvas ref={this.#canvas} role="img" aria-label={text('photo_marked', String(signs.length))} />
          {signs.map(({ box }, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: they never change
            <span key={at} class="photo-box" aria-hidden="true" style={over(box)}>
              <b>{at + 1}</b>
            </span>
          ))}
        </div>
        <ol>
          {signs.map((sign, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: they never change
            <li key={at}>
              {signText(text, sign)} <small>{surenessText(text, sign)}</small>
            </li>
          ))}
        </ol>
        <p class="photo-advice">{text('photo_advice', adviceOn(text, photo, shown ? change : undefined))}</p>
        {shown && change && (
          <button type="button" class="button-link" onClick={() => void this.#copy(change)}>
            {text(change.kind === 'crop' ? 'photo_download_cropped' : 'photo_download_blurred')}
          </button>
        )}
        <p class="help" role="status">
          {said && text(said)}
        </p>
      </figure>
    );
  }
}
