import { useId } from 'preact/hooks';
import { RegionFields } from '../../components/region-fields/region-fields.tsx';
import { useText } from '../../components/text.tsx';
import { regionName } from '../../rules/contests/regions.ts';
import type { FieldProps } from './field.tsx';
import { FieldNotes, notesOf } from './field-notes.tsx';

/** A region by its name; nobody knows the codes by heart. */
export function RegionField({ row, written, onWrite }: FieldProps) {
  const text = useText();
  const id = useId();
  // An opened file may have a code that is none of ours: it stays to be seen until another is chosen.
  const stranger = written !== '' && regionName(written) === undefined;
  return (
    <fieldset class="rollout-field" aria-describedby={notesOf(id, undefined)}>
      <legend class="label">{text(row.title)}</legend>
      <div class="rollout-pair">
        <RegionFields
          region={written}
          none={text('rollout_unset')}
          beside={stranger ? [{ value: written, label: written }] : []}
          onChange={onWrite}
        />
      </div>
      <FieldNotes row={row} id={id} wrong={undefined} />
    </fieldset>
  );
}
