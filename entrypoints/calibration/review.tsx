import { type Look, resultOf } from '../../components/photo/looks.ts';
import { PhotoPicture } from '../../components/photo/photo-picture.tsx';
import { lookedTexts, progressText, refusalKeys } from '../../components/photo/result-text.ts';
import { signText } from '../../components/photo/sign-text.ts';
import { useText } from '../../components/text.tsx';
import type { Seen } from '../../photos/seen.ts';
import type { Mark, PhotoMarks } from './marks.ts';
import { Missed } from './missed.tsx';

interface Props {
  look: Look;
  marks: PhotoMarks;
  onMarks: (marks: PhotoMarks) => void;
}

/** Smaller than elsewhere: dozens are gone through. */
const longest = 720;

/** One picture with everything that was seen in it, to be marked right or wrong. */
export function Review({ look, marks, onMarks }: Props) {
  const text = useText();
  const result = resultOf(look);
  if (!result)
    return (
      <p class="soft">
        {look.state === 'looking'
          ? progressText(text, look.progress)
          : text(look.state === 'stopped' ? 'photo_stopped' : 'photo_waiting')}
      </p>
    );
  if (result.refused) return <p class="verdict-line verdict-hint">{text(refusalKeys[result.refused])}</p>;
  const { seen } = result;
  const put = (at: number, mark: Mark) => onMarks({ ...marks, signs: { ...marks.signs, [at]: mark } });
  return (
    <>
      <PhotoPicture
        file={look.file}
        label={text('photo_marked', String(seen.length))}
        boxes={seen.map(({ box }) => box)}
        longest={longest}
        onShown={() => {}}
      />
      {seen.length === 0 ? (
        <p>{text('calibration_seen_none')}</p>
      ) : (
        <section class="seen">
          <div class="row">
            <h3>{text('calibration_seen')}</h3>
            {seen.length > 1 && (
              <button
                type="button"
                class="button-link"
                onClick={() =>
                  onMarks({
                    ...marks,
                    signs: Object.fromEntries(seen.map((_, at) => [at, 'right' as const])),
                  })
                }
              >
                {text('calibration_all_right')}
              </button>
            )}
          </div>
          <ol>
            {seen.map((sign, at) => (
              <SeenLine
                // biome-ignore lint/suspicious/noArrayIndexKey: they never change
                key={at}
                name={`${look.id}-${at}`}
                sign={sign}
                mark={marks.signs[at]}
                onMark={(mark) => put(at, mark)}
              />
            ))}
          </ol>
        </section>
      )}
      <Missed missed={marks.missed} onMissed={(missed) => onMarks({ ...marks, missed })} />
      <ul class="photo-looked help">
        {lookedTexts(text, result).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </>
  );
}

interface SeenLineProps {
  name: string;
  sign: Seen;
  mark: Mark | undefined;
  onMark: (mark: Mark) => void;
}

function SeenLine({ name, sign, mark, onMark }: SeenLineProps) {
  const text = useText();
  const sure = new Intl.NumberFormat(text('lang'), { maximumFractionDigits: 2, minimumFractionDigits: 2 });
  return (
    <li>
      <fieldset>
        <legend>
          {signText(text, sign)} <small>{sure.format(sign.confidence)}</small>
        </legend>
        {(['right', 'wrong'] as const).map((one) => (
          <label key={one} class={`mark-choice mark-${one}`}>
            <input type="radio" name={name} checked={mark === one} onChange={() => onMark(one)} />
            {text(`calibration_${one}`)}
          </label>
        ))}
      </fieldset>
    </li>
  );
}
