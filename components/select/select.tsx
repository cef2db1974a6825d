import { useId } from 'preact/hooks';

export interface Option {
  value: string;
  label: string;
}

interface Props {
  label: string;
  value: string;
  options: readonly Option[];
  /** Options under headings, after the plain ones. */
  groups?: readonly { label: string; options: readonly Option[] }[];
  disabled?: boolean;
  /** Ids of what explains it further. */
  describedBy?: string | undefined;
  onChange: (value: string) => void;
}

/** A labelled choice from a list. */
export function Select({ label, value, options, groups, disabled, describedBy, onChange }: Props) {
  const id = useId();
  const option = (one: Option) => (
    <option key={one.value} value={one.value} selected={one.value === value}>
      {one.label}
    </option>
  );
  return (
    <div class="select">
      <label class="label" for={id}>
        {label}
      </label>
      <select
        id={id}
        class="field"
        disabled={disabled}
        aria-describedby={describedBy}
        onChange={(event) => onChange(event.currentTarget.value)}
      >
        {options.map(option)}
        {groups?.map((group) => (
          <optgroup key={group.label} label={group.label}>
            {group.options.map(option)}
          </optgroup>
        ))}
      </select>
    </div>
  );
}
