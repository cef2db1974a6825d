import { Component, createRef } from 'preact';
import type { Text } from '../text.tsx';
import { type Change, changeFor } from './change.ts';
import { changedCopy, copyName, download } from './copy.ts';
import type { PhotoView } from './marked.ts';
import { PhotoPicture } from './photo-picture.tsx';
import { signText, surenessText } from './sign-text.ts';

interface Props {
  text: Text;
  /** With those of its signs that weigh; none where nothing does. */
  photo: PhotoView;
  /** What else was seen: told, but nothing to be changed. */
  others?: PhotoView['signs'];
  /** What the picture is called; without it, that it is about to be posted. */
  caption?: string;
}

interface State {
  shown: boolean;
  /** What came of the copy. */
  said?: 'photo_copied' | 'photo_copy_fault';
}

/** So many are told at once; more are folded away. */
const fewOthers = 6;

/** What would make the picture fine, in the order of effort. */
function adviceOn(text: Text, { signs }: PhotoView, change: Change | undefined): string {
  const hands = signs.some(({ kind }) => kind === 'hand');
  const cut = change && text(change.kind === 'crop' ? `photo_crop_${change.side}` : 'photo_blur');
  return [hands && text('photo_lower'), cut, text('photo_other')].filter(Boolean).join(text('photo_or'));
}

const Signs = ({ text, signs }: { text: Text; signs: PhotoView['signs'] }) =>
  signs.map((sign, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: they never change
    <li key={at}>
      {signText(text, sign)} <small>{surenessText(text, sign)}</small>
    </li>
  ));

/** One picture with what was seen in it marked and told, what would make it fine, and a changed copy to take. */
export class PhotoEvidence extends Component<Props, State> {
  override state: State = { shown: false };
  readonly #figure = createRef<HTMLElement>();

  async #copy(change: Change) {
    const { text, photo } = this.props;
    try {
      const copy = await changedCopy(photo.file, change);
      const suffix = text(change.kind === 'crop' ? 'photo_name_cropped' : 'photo_name_blurred');
      const inside = this.#figure.current;
      if (inside) download(copy, copyName(photo.file.name, suffix, copy.type), inside);
      this.setState({ said: 'photo_copied' });
    } catch {
      this.setState({ said: 'photo_copy_fault' });
    }
  }

  override render() {
    const { text, photo, others = [], caption } = this.props;
    const { shown, said } = this.state;
    const { file, signs } = photo;
    const boxes = signs.map(({ box }) => box);
    const change = changeFor(boxes);
    const marked = signs.length + others.length;
    return (
      <figure class="quote photo" ref={this.#figure}>
        <figcaption>{caption ?? text('photo_figure')}</figcaption>
        <PhotoPicture
          file={file}
          label={marked > 0 ? text('photo_marked', String(marked)) : text('photo_plain')}
          boxes={boxes}
          faint={others.map(({ box }) => box)}
          onShown={(now) => this.setState({ shown: now })}
        />
        {signs.length > 0 && (
          <ol>
            <Signs text={text} signs={signs} />
          </ol>
        )}
        {others.length > 0 && (
          <details class="fold photo-others" open={signs.length === 0 && others.length <= fewOthers}>
            <summary>{text(signs.length > 0 ? 'photo_others' : 'photo_seen', String(others.length))}</summary>
            <ul>
              <Signs text={text} signs={others} />
            </ul>
          </details>
        )}
        {signs.length > 0 && (
          <p class="photo-advice">
            {text('photo_advice', adviceOn(text, photo, shown ? change : undefined))}
          </p>
        )}
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
