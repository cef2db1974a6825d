import { useEffect } from 'preact/hooks';
import { useText } from '../text.tsx';
import { type Check, isPending, type Look, resultOf } from './looks.ts';
import { PhotoDrop } from './photo-drop.tsx';
import { PhotoReport, type PhotoRules } from './photo-report.tsx';
import { progressText } from './result-text.ts';
import { useLooks } from './use-looks.ts';

interface Props {
  check: Check;
  rules: PhotoRules;
  /** Somebody is about to choose a picture. */
  onNear?: () => void;
  /** A page to choose on, where a file dialog would close this one. */
  elsewhere?: string | undefined;
  /** A picture that came with the page. */
  first?: File | undefined;
}

/** "Periksa foto": pictures and videos, looked at one after another; nothing of them is kept. */
export function PhotoDesk({ check, rules, onNear, elsewhere, first }: Props) {
  const text = useText();
  const { looks, add, stop, resume, clear } = useLooks(check);
  useEffect(() => {
    if (first) add([first]);
  }, [first, add]);
  const pending = looks.filter(isPending).length;
  return (
    <div class="photo-desk">
      <PhotoDrop onFiles={add} onNear={onNear} elsewhere={elsewhere} help={text('photo_drop_help')} />
      <p class="hidden" role="status">
        {looks.length > 0 && text('photo_count', String(looks.length - pending), String(looks.length))}
      </p>
      {looks.length > 0 && (
        <div class="row">
          {pending > 0 ? (
            <button type="button" class="button" onClick={stop}>
              {text('cancel')}
            </button>
          ) : (
            <button type="button" class="button-link" onClick={clear}>
              {text('photo_clear')}
            </button>
          )}
          {looks.some(({ state }) => state === 'stopped') && (
            <button type="button" class="button-link" onClick={resume}>
              {text('photo_resume')}
            </button>
          )}
        </div>
      )}
      {looks.length > 0 && (
        <ol class="photo-looks">
          {looks.map((look) => (
            <li key={look.id} aria-busy={look.state === 'looking'}>
              <LookLine look={look} rules={rules} />
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}

function LookLine({ look, rules }: { look: Look; rules: PhotoRules }) {
  const text = useText();
  const { file, state, progress } = look;
  const result = resultOf(look);
  return (
    <div class="photo-line">
      <h3 class="photo-name">{file.name}</h3>
      {result && <PhotoReport file={file} result={result} rules={rules} />}
      {state === 'waiting' && <p class="help">{text('photo_waiting')}</p>}
      {state === 'stopped' && <p class="help">{text('photo_stopped')}</p>}
      {state === 'looking' && (
        <>
          <p class="help">{progressText(text, progress)}</p>
          <progress
            aria-label={text('photo_looking_at', file.name)}
            {...(progress && { value: progress.at - 0.5, max: progress.of })}
          />
        </>
      )}
    </div>
  );
}
