import { useText } from '../../components/text.tsx';
import { photoLabels } from '../../policy/labels.ts';
import { photoKinds } from '../../rules/draft.ts';
import { Choice } from './choice.tsx';
import { describedBy, LockNote, useLock } from './locks.tsx';
import type { SectionProps } from './section.ts';

/** What pictures are looked at for. */
export function PhotosSection({ settings, save }: SectionProps) {
  const text = useText();
  const lock = useLock('photosOff');
  const { photosOff } = settings;
  return (
    <section class="card section">
      <h2>{text('options_photos')}</h2>
      <fieldset aria-describedby={describedBy(lock.note)}>
        <legend class="label">{text('photos_legend')}</legend>
        <LockNote lock={lock} />
        {photoKinds.map((kind) => {
          const name = photoLabels[kind];
          return (
            <Choice
              key={kind}
              type="checkbox"
              name={name}
              help={`${name}_help`}
              lock={lock}
              checked={!photosOff.includes(kind)}
              onChange={(checked) => {
                const others = photosOff.filter((one) => one !== kind);
                save({ photosOff: checked ? others : [...others, kind] });
              }}
            />
          );
        })}
      </fieldset>
      <p class="help" role="status">
        {photosOff.length === photoKinds.length && text('photos_none')}
      </p>
    </section>
  );
}
