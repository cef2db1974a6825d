import { useId } from 'preact/hooks';
import { linesLimit } from './field-limit.ts';

interface Props {
  label: string;
  help?: string;
  value: string;
  onChange: (lines: string) => void;
}

/** A field for several words or names, one on a line; it grows with them. */
export function LinesField({ label, help, value, onChange }: Props) {
  const id = useId();
  return (
    <div>
      <label class="label" for={id}>
        {label}
      </label>
      <textarea
        id={id}
        class="field paslon-lines"
        rows={Math.min(8, Math.max(2, value.split('\n').length))}
        maxLength={linesLimit}
        value={value}
        aria-describedby={help && `${id}-help`}
        onInput={({ currentTarget }) => onChange(currentTarget.value)}
      />
      {help && (
        <p class="help" id={`${id}-help`}>
          {help}
        </p>
      )}
    </div>
  );
}
