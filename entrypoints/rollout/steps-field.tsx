import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Select } from '../../components/select/select.tsx';
import { useText } from '../../components/text.tsx';
import { modes } from '../../policy/fallback.ts';
import { modeLabels } from '../../policy/labels.ts';
import type { FieldProps } from './field.tsx';
import { FieldNotes, notesOf } from './field-notes.tsx';
import { nextStep, stepLines, stepsIn, type WrittenStep } from './steps.ts';

/** The steps of a roll-out: a day, and how firm Ikrar is from then on. */
export function StepsField({ row, written, bad, onWrite }: FieldProps) {
  const text = useText();
  const id = useId();
  const steps = stepsIn(written);
  const list = useRef<HTMLOListElement>(null);
  const adding = useRef<HTMLButtonElement>(null);
  const [added, setAdded] = useState(0);
  const [left, setLeft] = useState(false);
  const wrong = bad !== undefined && left ? text('rollout_bad_steps') : undefined;
  const write = (next: readonly WrittenStep[]) => onWrite(stepLines(next));
  // Whoever asks for a row goes on in it.
  useLayoutEffect(() => {
    if (added > 0) list.current?.querySelector<HTMLInputElement>('li:last-child input')?.focus();
  }, [added]);
  return (
    <fieldset class="rollout-field" aria-describedby={notesOf(id, wrong)}>
      <legend class="label">{text(row.title)}</legend>
      <ol class="rollout-steps" ref={list}>
        {steps.map((step, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a step has no name but its place
          <li key={at}>
            <StepRow
              step={step}
              place={at + 1}
              isBad={wrong !== undefined && (bad ?? []).includes(stepLines([step]).trim())}
              describedBy={notesOf(id, wrong)}
              onChange={(next) => write(steps.with(at, next))}
              onLeave={() => setLeft(true)}
              onRemove={() => {
                write(steps.toSpliced(at, 1));
                adding.current?.focus();
              }}
            />
          </li>
        ))}
      </ol>
      <button
        type="button"
        class="button"
        ref={adding}
        onClick={() => {
          write([...steps, nextStep(steps)]);
          setLeft(false);
          setAdded(added + 1);
        }}
      >
        {text('rollout_step_add')}
      </button>
      <FieldNotes row={row} id={id} wrong={wrong} />
    </fieldset>
  );
}

interface StepProps {
  step: WrittenStep;
  /** Counted from one. */
  place: number;
  isBad: boolean;
  describedBy: string;
  onChange: (step: WrittenStep) => void;
  onLeave: () => void;
  onRemove: () => void;
}

function StepRow({ step, place, isBad, describedBy, onChange, onLeave, onRemove }: StepProps) {
  const text = useText();
  const id = useId();
  const name = text('rollout_step', String(place));
  return (
    <fieldset class="rollout-step">
      <legend class="hidden">{name}</legend>
      <div>
        <label class="label" for={id}>
          {text('rollout_step_day')}
        </label>
        <input
          id={id}
          class="field"
          type="date"
          value={step.day}
          aria-invalid={isBad}
          aria-describedby={describedBy}
          onInput={({ currentTarget }) => onChange({ ...step, day: currentTarget.value })}
          onBlur={onLeave}
        />
      </div>
      <Select
        label={text('policy_key_mode')}
        value={step.mode}
        options={modes.map((value) => ({ value, label: text(modeLabels[value]) }))}
        onChange={(value) => onChange({ ...step, mode: modes.find((one) => one === value) ?? step.mode })}
      />
      <button type="button" class="button-link" aria-label={text('remove_named', name)} onClick={onRemove}>
        {text('remove')}
      </button>
    </fieldset>
  );
}
