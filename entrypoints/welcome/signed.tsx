import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Confirm } from '../../components/confirm/confirm.tsx';
import { dayText } from '../../components/day-text.ts';
import { useText } from '../../components/text.tsx';
import type { SignedPledge } from '../../log/signed-pledge.ts';

interface Props {
  pledge: SignedPledge;
  /** It begins with the focus on it. */
  focused: boolean;
  onRemove: () => void;
}

/** The pledge that was made here, and the way to forget it. */
export function Signed({ pledge, focused, onRemove }: Props) {
  const text = useText();
  const [asking, setAsking] = useState(false);
  const words = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => {
    if (focused) words.current?.focus();
  }, [focused]);
  return (
    <div class="card welcome-signed">
      <p ref={words} tabIndex={-1}>
        {text('welcome_signed', pledge.name, dayText(pledge.day, text('lang')))}
      </p>
      <button type="button" class="button-link" onClick={() => setAsking(true)}>
        {text('welcome_unsign')}
      </button>
      {asking && (
        <Confirm
          title={text('welcome_unsign_ask')}
          explain={text('welcome_unsign_explain')}
          confirm={text('history_remove')}
          onConfirm={() => {
            setAsking(false);
            onRemove();
          }}
          onCancel={() => setAsking(false)}
        />
      )}
    </div>
  );
}
