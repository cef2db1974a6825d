import { kindKeys } from '../../components/photo/result-text.ts';
import { useText } from '../../components/text.tsx';
import { type PhotoKind, photoKinds } from '../../rules/draft.ts';

interface Props {
  missed: readonly PhotoKind[] | undefined;
  onMissed: (missed: readonly PhotoKind[]) => void;
}

/** Whether something stands in the picture that was not seen, and of which kinds. */
export function Missed({ missed, onMissed }: Props) {
  const text = useText();
  return (
    <fieldset class="missed">
      <legend>{text('calibration_missed')}</legend>
      <label class="mark-choice">
        <input type="checkbox" checked={missed?.length === 0} onChange={() => onMissed([])} />
        {text('calibration_nothing_missed')}
      </label>
      {photoKinds.map((kind) => (
        <label key={kind} class="mark-choice">
          <input
            type="checkbox"
            checked={missed?.includes(kind) ?? false}
            onChange={({ currentTarget }) => {
              const others = (missed ?? []).filter((one) => one !== kind);
              onMissed(currentTarget.checked ? [...others, kind] : others);
            }}
          />
          {text(kindKeys[kind])}
        </label>
      ))}
    </fieldset>
  );
}
