import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { Confirm } from '../../components/confirm/confirm.tsx';
import { download } from '../../components/photo/copy.ts';
import { useText } from '../../components/text.tsx';
import { groups } from '../../policy/kinds.ts';
import { json } from '../../policy/rollout/kit.ts';
import { formValues, readPolicyFile } from '../../policy/rollout/policy-file.ts';
import { Field, type FieldProps } from './field.tsx';
import { type Fields, fieldsOf, installFieldsOf, type Read } from './form.ts';
import { RegionField } from './region-field.tsx';
import { type Row, rows } from './rows.ts';
import { StepsField } from './steps-field.tsx';

interface Props {
  fields: Fields;
  read: Read;
  onFields: (fields: Fields) => void;
}

/** Keys that are better chosen than written, and by what. */
const chosenBy: Partial<Record<Row['key'], (props: FieldProps) => JSX.Element>> = {
  region: RegionField,
  modeSteps: StepsField,
};

/** The form, made from the keys of a policy. What stands in it is kept in no other place than a file that one saves. */
export function PolicyForm({ fields, read, onFields }: Props) {
  const text = useText();
  const place = useRef<HTMLElement>(null);
  const [asking, setAsking] = useState(false);
  const [said, setSaid] = useState('');
  /** Fields that were filled in anew know nothing of having been left. */
  const [turn, setTurn] = useState(0);

  const fill = (next: Fields) => {
    onFields(next);
    setTurn(turn + 1);
  };
  const open = async (file: File) => {
    try {
      const { problems, install, policy } = readPolicyFile(await file.text());
      // A file of the policy alone knows nothing of the packages.
      fill({ ...(!install && installFieldsOf(fields)), ...fieldsOf({ install: install ?? {}, policy }) });
      const bad = problems.map(({ key }) => key).join(', ');
      const count = Object.keys(policy).length;
      const opened = bad
        ? text('rollout_opened_some', file.name, bad)
        : text('rollout_opened', file.name, String(count));
      setSaid(install ? opened : `${opened} ${text('rollout_opened_install')}`);
    } catch {
      setSaid(text('rollout_open_fault', file.name));
    }
  };
  const save = () => {
    const file = new Blob([json(formValues(read.install, read.policy))], {
      type: 'application/json',
    });
    if (place.current) download(file, 'policy.json', place.current);
  };
  return (
    <section class="card rollout-form" ref={place}>
      <div>
        <h2>{text('rollout_form')}</h2>
        <p class="help">{text('rollout_form_help')}</p>
      </div>
      <div class="row">
        <label class="button rollout-open">
          <input
            type="file"
            class="hidden"
            accept=".json,application/json"
            onChange={({ currentTarget }) => {
              const [file] = currentTarget.files ?? [];
              if (file) void open(file);
              // The same file can be chosen once more after it was mended.
              currentTarget.value = '';
            }}
          />
          {text('rollout_open')}
        </label>
        <button type="button" class="button" onClick={save}>
          {text('rollout_save')}
        </button>
        <button type="button" class="button-link" onClick={() => setAsking(true)}>
          {text('rollout_clear')}
        </button>
      </div>
      <p role="status">{said}</p>
      {groups.map((group) => (
        <fieldset key={group} class="rollout-group">
          <legend>{text(`policy_group_${group}`)}</legend>
          <div class="rollout-fields">
            {rows
              .filter(({ about }) => about.group === group)
              .map((row) => {
                const Input = chosenBy[row.key] ?? Field;
                return (
                  <Input
                    key={`${row.key} ${turn}`}
                    row={row}
                    written={fields[row.key] ?? ''}
                    bad={read.bad.get(row.key)}
                    onWrite={(written) => onFields({ ...fields, [row.key]: written })}
                  />
                );
              })}
          </div>
        </fieldset>
      ))}
      {asking && (
        <Confirm
          title={text('rollout_clear_ask')}
          explain={text('rollout_clear_explain')}
          confirm={text('rollout_clear')}
          onConfirm={() => {
            setAsking(false);
            setSaid('');
            fill({});
          }}
          onCancel={() => setAsking(false)}
        />
      )}
    </section>
  );
}
