import { useId, useLayoutEffect, useRef } from 'preact/hooks';

interface Props {
  label: string;
  value: string;
  longest: number;
  /** More than one line. */
  rows?: number;
  required?: boolean;
  /** It has the focus from the start. */
  focus?: boolean;
  onChange: (words: string) => void;
}

/** A labelled field for words, as long as they may be. */
export function WordsField({ label, value, longest, rows = 1, required, focus, onChange }: Props) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    if (focus) field.current?.focus();
  }, [focus]);
  return (
    <div>
      <label class="label" for={id}>
        {label}
      </label>
      {rows > 1 ? (
        <textarea
          id={id}
          class="field"
          rows={rows}
          maxLength={longest}
          value={value}
          onInput={(event) => onChange(event.currentTarget.value)}
        />
      ) : (
        <input
          id={id}
          class="field"
          ref={field}
          maxLength={longest}
          required={required}
          value={value}
          onInput={(event) => onChange(event.currentTarget.value)}
        />
      )}
    </div>
  );
}
