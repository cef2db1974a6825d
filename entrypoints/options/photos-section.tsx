import { useText } from '../../components/text.tsx';
import { type PhotoKind, photoKinds } from '../../rules/draft.ts';
import { Choice } from './choice.tsx';
import { describedBy, LockNote, useLock } from './locks.tsx';
import type { SectionProps } from './section.ts';

const keys = {
  text: ['photos_text', 'photos_text_help'],
  hand: ['photos_hand', 'photos_hand_help'],
  face: ['photos_face', 'photos_face_help'],
  emblem: ['photos_emblem', 'photos_emblem_help'],
} as const satisfies Record<PhotoKind, readonly [string, string]>;

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
          const [name, help] = keys[kind];
          return (
            <Choice
              key={kind}
              type="checkbox"
              name={name}
              help={help}
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
