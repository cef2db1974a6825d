import { useId, useState } from 'preact/hooks';
import { type Text, useText } from '../../components/text.tsx';
import type { Kind } from '../../policy/kinds.ts';
import { FieldNotes, notesOf } from './field-notes.tsx';
import { answers, itemsOf } from './form.ts';
import type { Row } from './rows.ts';

export interface FieldProps {
  row: Row;
  written: string;
  /** Undefined where it is good. */
  bad: readonly string[] | undefined;
  onWrite: (written: string) => void;
}

const answerTexts = { yes: 'rollout_yes', no: 'rollout_no' } as const;

/** Values and names of what can be chosen; undefined where one writes. */
function optionsOf(about: Kind, text: Text): { value: string; label: string }[] | undefined {
  if (about.kind === 'switch') return answers.map((value) => ({ value, label: text(answerTexts[value]) }));
  if (about.kind !== 'choice') return undefined;
  return Object.entries(about.labels).map(([value, label]) => ({ value, label: text(label) }));
}

function complaint(text: Text, about: Kind, bad: readonly string[]): string {
  if (about.kind === 'number') return text('rollout_bad_number', String(about.least), String(about.most));
  const example = [about.example].flat().join(' · ');
  return about.kind === 'list'
    ? text('rollout_bad_list', bad.join(', '), example)
    : text('rollout_bad_text', example);
}

/** One key of the form: as its kind is written or chosen, with what it is for and, once it is left, what is wrong. */
export function Field({ row, written, bad, onWrite }: FieldProps) {
  const { about, title } = row;
  const text = useText();
  const id = useId();
  const [left, setLeft] = useState(false);
  const wrong = bad !== undefined && left ? complaint(text, about, bad) : undefined;
  const shared = {
    id,
    class: 'field',
    'aria-invalid': wrong !== undefined,
    'aria-describedby': notesOf(id, wrong),
  };
  const listening = {
    onInput: ({ currentTarget }: { currentTarget: { value: string } }) => onWrite(currentTarget.value),
    onBlur: () => setLeft(true),
  };
  const options = optionsOf(about, text);
  const several = about.kind === 'list' ? about.options : undefined;
  const notes = <FieldNotes row={row} id={id} wrong={wrong} />;
  if (several) {
    const chosen = itemsOf(written);
    return (
      <fieldset class="rollout-field" aria-describedby={`${id}-help`}>
        <legend class="label">{text(title)}</legend>
        {Object.entries(several.labels).map(([value, label]) => (
          <div class="choice" key={value}>
            <input
              id={`${id}-${value}`}
              type="checkbox"
              checked={chosen.includes(value)}
              onChange={({ currentTarget: { checked } }) => {
                const others = chosen.filter((one) => one !== value);
                onWrite((checked ? [...others, value] : others).join('\n'));
              }}
            />
            <label for={`${id}-${value}`}>{text(label)}</label>
          </div>
        ))}
        {notes}
      </fieldset>
    );
  }
  return (
    <div class="rollout-field">
      <label class="label" for={id}>
        {text(title)}
      </label>
      {options ? (
        <select {...shared} onChange={({ currentTarget }) => onWrite(currentTarget.value)}>
          <option value="" selected={written === ''}>
            {text('rollout_unset')}
          </option>
          {options.map(({ value, label }) => (
            <option key={value} value={value} selected={value === written}>
              {label}
            </option>
          ))}
        </select>
      ) : about.kind === 'list' ? (
        <textarea {...shared} {...listening} rows={3} spellcheck={false} value={written} />
      ) : (
        <input
          {...shared}
          {...listening}
          type="text"
          inputMode={about.kind === 'number' ? 'numeric' : 'text'}
          autocomplete="off"
          spellcheck={false}
          value={written}
        />
      )}
      {notes}
    </div>
  );
}
