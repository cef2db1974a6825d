import { useMemo, useRef, useState } from 'preact/hooks';
import { Confirm } from '../../components/confirm/confirm.tsx';
import { Page } from '../../components/page/page.tsx';
import { mayBePhoto } from '../../components/photo/dropped-files.ts';
import { isPending, resultOf } from '../../components/photo/looks.ts';
import { PhotoDrop } from '../../components/photo/photo-drop.tsx';
import { useLooks } from '../../components/photo/use-looks.ts';
import { useText } from '../../components/text.tsx';
import { Banners } from '../pages/banners.tsx';
import { warm } from '../pages/photo-client.ts';
import { useLeaveGuard } from '../pages/use-leave-guard.ts';
import { Figures } from './figures.tsx';
import { checkUnderThresholds } from './in-force-at.ts';
import { isMarked, type Marks, marksOf } from './marks.ts';
import { PhotoList } from './photo-list.tsx';
import { Review } from './review.tsx';
import { SaveButtons } from './save-buttons.tsx';

const byName = new Intl.Collator(undefined, { numeric: true });

/** Kalibrasi: an agency's own pictures, what is seen in them, and whether rightly. Nothing of it is kept. */
export function Calibration() {
  const text = useText();
  const { looks, add, stop, resume, clear } = useLooks(checkUnderThresholds);
  const [marks, setMarks] = useState<Marks>({});
  const [chosen, setChosen] = useState<number>();
  const [skipped, setSkipped] = useState(0);
  const [saved, setSaved] = useState(true);
  const [asking, setAsking] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useLeaveGuard(!saved);

  const at = Math.max(
    0,
    looks.findIndex(({ id }) => id === chosen),
  );
  const current = looks[at];
  const done = useMemo(() => looks.filter((one) => resultOf(one) !== undefined).length, [looks]);
  const refused = useMemo(() => looks.filter((one) => resultOf(one)?.refused !== undefined).length, [looks]);
  const marked = useMemo(
    () => looks.filter((one) => isMarked(one, marksOf(marks, one))).length,
    [looks, marks],
  );

  const take = (files: readonly File[]) => {
    // A folder comes in no order at all.
    const photos = files.filter(mayBePhoto).toSorted((a, b) => byName.compare(a.name, b.name));
    setSkipped(files.length - photos.length);
    add(photos);
  };
  const step = (by: number) => {
    const next = looks[at + by];
    if (next) setChosen(next.id);
    heading.current?.focus();
  };
  const empty = () => {
    clear();
    setMarks({});
    setChosen(undefined);
    setSkipped(0);
    setSaved(true);
    setAsking(false);
  };

  return (
    <Page current="calibration" banners={<Banners settings={undefined} />}>
      <section class="calibration-files">
        <PhotoDrop folders onFiles={take} onNear={() => void warm()} help={text('calibration_drop_help')} />
        {skipped > 0 && <p class="help">{text('calibration_skipped', String(skipped))}</p>}
        {looks.length > 0 && (
          <div class="calibration-progress">
            <p role="status">
              {text(
                refused > 0 ? 'calibration_progress_refused' : 'calibration_progress',
                ...[done - refused, looks.length, marked, refused].map(String),
              )}
            </p>
            <progress aria-hidden="true" value={done} max={looks.length} />
            <div class="row">
              {looks.some(isPending) && (
                <button type="button" class="button" onClick={stop}>
                  {text('calibration_stop')}
                </button>
              )}
              {looks.some(({ state }) => state === 'stopped') && (
                <button type="button" class="button" onClick={resume}>
                  {text('photo_resume')}
                </button>
              )}
              <button type="button" class="button-link" onClick={() => setAsking(true)}>
                {text('calibration_clear')}
              </button>
            </div>
          </div>
        )}
      </section>
      {current && (
        <div class="calibration">
          <PhotoList looks={looks} marks={marks} current={current.id} onChoose={setChosen} />
          <article class="card review" aria-labelledby="review-name">
            <h2 id="review-name" tabIndex={-1} ref={heading}>
              {current.file.name}
            </h2>
            <Review
              key={`${current.id}${typeof current.state}`}
              look={current}
              marks={marksOf(marks, current)}
              onMarks={(one) => {
                setMarks({ ...marks, [current.id]: one });
                setSaved(false);
              }}
            />
            <div class="row review-steps">
              <button type="button" class="button" disabled={at === 0} onClick={() => step(-1)}>
                {text('calibration_previous')}
              </button>
              <button
                type="button"
                class="button button-primary"
                disabled={at === looks.length - 1}
                onClick={() => step(1)}
              >
                {text('calibration_next')}
              </button>
            </div>
          </article>
        </div>
      )}
      {looks.length > 0 && <Figures looks={looks} marks={marks} />}
      {looks.length > 0 && <SaveButtons looks={looks} marks={marks} onSaved={() => setSaved(true)} />}
      {asking && (
        <Confirm
          title={text('calibration_clear_ask')}
          explain={text('calibration_clear_explain')}
          confirm={text('calibration_clear')}
          onConfirm={empty}
          onCancel={() => setAsking(false)}
        />
      )}
    </Page>
  );
}
