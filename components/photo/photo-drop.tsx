import { useEffect, useRef, useState } from 'preact/hooks';
import { useText } from '../text.tsx';
import { filesOf } from './dropped-files.ts';

interface Props {
  onFiles: (files: File[]) => void;
  /** Somebody is about to choose. */
  onNear?: (() => void) | undefined;
  /** A page to choose on, where a file dialog would close this one. */
  elsewhere?: string | undefined;
  /** Offers to choose a whole folder as well. */
  folders?: boolean;
  help: string;
}

/** Takes pictures and videos: chosen by a button, dropped anywhere on the page, or pasted. */
export function PhotoDrop({ onFiles, onNear, elsewhere, folders = false, help }: Props) {
  const text = useText();
  const [over, setOver] = useState(false);
  const give = useRef(onFiles);
  give.current = onFiles;

  useEffect(() => {
    const leave = new AbortController();
    const { signal } = leave;
    const take = (data: DataTransfer) => {
      filesOf(data).then(
        (files) => files.length > 0 && give.current(files),
        (error: unknown) => console.error('Ikrar:', error),
      );
    };
    const drag = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      // Or the browser would open the file in place of this page.
      event.preventDefault();
      setOver(event.type === 'dragover');
      if (event.type === 'drop') take(event.dataTransfer);
    };
    for (const type of ['dragover', 'drop'] as const) document.addEventListener(type, drag, { signal });
    document.addEventListener('dragleave', ({ relatedTarget }) => !relatedTarget && setOver(false), {
      signal,
    });
    document.addEventListener(
      'paste',
      (event) => {
        if (!event.clipboardData?.files.length) return;
        event.preventDefault();
        take(event.clipboardData);
      },
      { signal },
    );
    return () => leave.abort();
  }, []);

  return (
    <div class={over ? 'photo-drop photo-drop-over' : 'photo-drop'} onPointerEnter={onNear}>
      <div class="row">
        {elsewhere ? (
          <a class="button" href={elsewhere} target="_blank" rel="noopener">
            {text('photo_choose')}
          </a>
        ) : (
          <Chooser label={text('photo_choose')} onFiles={onFiles} onNear={onNear} />
        )}
        {folders && <Chooser folder label={text('photo_choose_folder')} onFiles={onFiles} onNear={onNear} />}
      </div>
      <p class="help">{help}</p>
    </div>
  );
}

interface ChooserProps extends Pick<Props, 'onFiles' | 'onNear'> {
  label: string;
  folder?: boolean;
}

/** A button that opens the browser's own dialog. */
function Chooser({ label, folder = false, onFiles, onNear }: ChooserProps) {
  const field = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" class="button" onFocus={onNear} onClick={() => field.current?.click()}>
        {label}
      </button>
      <input
        ref={field}
        type="file"
        hidden
        multiple
        aria-label={label}
        {...(folder ? { webkitdirectory: true } : { accept: 'image/*,video/*' })}
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          // So that the same file may be chosen again.
          currentTarget.value = '';
          if (files.length > 0) onFiles(files);
        }}
      />
    </>
  );
}
