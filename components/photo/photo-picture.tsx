import { Component, createRef } from 'preact';
import type { Box } from '../../photos/seen.ts';

/** Pixels on the longer side of what is drawn, unless told otherwise. */
const longestDrawn = 960;

const percent = (part: number): string => `${part * 100}%`;
const over = ({ x, y, width, height }: Box) => ({
  left: percent(x),
  top: percent(y),
  width: percent(width),
  height: percent(height),
});

interface Props {
  file: Blob;
  /** What it is to those who do not see it. */
  label: string;
  /** Marked with a number, from 1. */
  boxes: readonly Box[];
  /** Marked faintly, without one. */
  faint?: readonly Box[];
  longest?: number;
  /** False for a video, and for a picture that this browser can't open. */
  onShown: (shown: boolean) => void;
}

/** A picture with places in it marked. On a canvas: a page may forbid pictures from addresses like ours, drawn ones it can't. */
export class PhotoPicture extends Component<Props, { shown: boolean }> {
  override state = { shown: false };
  readonly #canvas = createRef<HTMLCanvasElement>();

  override componentDidMount() {
    const show = (shown: boolean) => {
      this.setState({ shown });
      this.props.onShown(shown);
    };
    this.#draw().then(
      () => show(true),
      () => show(false),
    );
  }

  async #draw() {
    const picture = await createImageBitmap(this.props.file);
    const canvas = this.#canvas.current;
    const { longest = longestDrawn } = this.props;
    const scale = Math.min(1, longest / Math.max(picture.width, picture.height));
    if (canvas) {
      canvas.width = Math.max(1, Math.round(picture.width * scale));
      canvas.height = Math.max(1, Math.round(picture.height * scale));
      canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
    }
    picture.close();
  }

  override render() {
    const { label, boxes, faint = [] } = this.props;
    return (
      <div class="photo-picture" hidden={!this.state.shown}>
        <canvas ref={this.#canvas} role="img" aria-label={label} />
        {faint.map((box, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: they never change
          <span key={at} class="photo-box photo-faint" aria-hidden="true" style={over(box)} />
        ))}
        {boxes.map((box, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: they never change
          <span key={at} class="photo-box" aria-hidden="true" style={over(box)}>
            <b>{at + 1}</b>
          </span>
        ))}
      </div>
    );
  }
}
