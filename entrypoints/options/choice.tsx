import { type TextKey, useText } from '../../components/text.tsx';
import { describedBy, type useLock } from './locks.tsx';

interface Props {
  type: 'checkbox' | 'radio';
  /** Of several radios of which one is chosen. */
  group?: string;
  /** Keys of its texts, and their ids. */
  name: TextKey;
  help: TextKey;
  lock: ReturnType<typeof useLock>;
  checked: boolean;
  onChange: (checked: boolean) => void;
}

/** One thing to choose, with a line of help below its name. */
export function Choice({ type, group, name, help, lock, checked, onChange }: Props) {
  const text = useText();
  return (
    <div class="choice">
      <input
        id={name}
        {...(group && { name: group })}
        type={type}
        checked={checked}
        disabled={lock.locked}
        aria-describedby={describedBy(help, lock.note)}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <div>
        <label for={name}>{text(name)}</label>
        <small id={help}>{text(help)}</small>
      </div>
    </div>
  );
}
