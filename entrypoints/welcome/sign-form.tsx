import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { dayText } from '../../components/day-text.ts';
import { useText } from '../../components/text.tsx';
import { nameLength } from '../../log/signed-pledge.ts';
import type { Day } from '../../rules/contests/stage.ts';

interface Props {
  today: Day;
  /** It begins with the focus in it. */
  focused: boolean;
  onSign: (name: string) => void;
}

/** Asks for the name; Enter pledges. */
export function SignForm({ today, focused, onSign }: Props) {
  const text = useText();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [missing, setMissing] = useState(false);
  useLayoutEffect(() => {
    if (focused) field.current?.focus();
  }, [focused]);
  return (
    <form
      class="card welcome-sign"
      onSubmit={(event) => {
        event.preventDefault();
        const name = field.current?.value.trim() ?? '';
        setMissing(name === '');
        if (name === '') field.current?.focus();
        else onSign(name);
      }}
    >
      <div>
        <label class="label" for={id}>
          {text('welcome_name')}
        </label>
        <input
          id={id}
          ref={field}
          class="field"
          type="text"
          autocomplete="name"
          maxLength={nameLength}
          aria-invalid={missing}
          aria-describedby={`${id}-help`}
        />
        <p class="help" id={`${id}-help`} role={missing ? 'alert' : undefined}>
          {missing ? text('welcome_name_missing') : text('welcome_sign_on', dayText(today, text('lang')))}
        </p>
      </div>
      <button type="submit" class="button button-primary">
        {text('welcome_sign')}
      </button>
    </form>
  );
}
