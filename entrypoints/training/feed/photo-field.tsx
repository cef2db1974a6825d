import { useRef } from 'preact/hooks';
import { PhotoPicture } from '../../../components/photo/photo-picture.tsx';
import { useText } from '../../../components/text.tsx';
import { warm } from '../../pages/photo-client.ts';

interface Props {
  /** What the button says. */
  label: string;
  picture: File | undefined;
  onPicture: (picture: File | undefined) => void;
}

/** Takes one picture for what is being written, shows it, and takes it out again. */
export function PhotoField({ label, picture, onPicture }: Props) {
  const text = useText();
  const field = useRef<HTMLInputElement>(null);
  // Whoever looks wakes while the person is still choosing.
  const onNear = () => void warm();
  return (
    <div class="photo-field">
      {!picture && (
        <button
          type="button"
          class="button feed-toggle"
          onPointerEnter={onNear}
          onFocus={onNear}
          onClick={() => field.current?.click()}
        >
          {label}
        </button>
      )}
      <input
        ref={field}
        type="file"
        hidden
        accept="image/*"
        aria-label={label}
        onChange={({ currentTarget }) => {
          const [chosen] = currentTarget.files ?? [];
          if (chosen) onPicture(chosen);
          // So that the same file may be chosen again.
          currentTarget.value = '';
        }}
      />
      {picture && (
        <>
          <Picture file={picture} />
          <button
            type="button"
            class="button-link"
            aria-label={text('feed_photo_remove')}
            onClick={() => onPicture(undefined)}
          >
            {text('feed_photo_remove')}
          </button>
        </>
      )}
    </div>
  );
}

/** A picture as a feed shows it; what this browser can't open stands there by its name. */
export function Picture({ file }: { file: File }) {
  return (
    <figure class="feed-picture">
      <PhotoPicture key={file} file={file} label={file.name} boxes={[]} onShown={() => undefined} />
      <figcaption class="help">{file.name}</figcaption>
    </figure>
  );
}
