import type { RefObject } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useText } from '../text.tsx';
import type { labelsFor } from './labels.ts';
import type { Choice, WarningProps } from './warning.tsx';

/** Shortest reason taken, in characters. */
export const shortestReason = 10;

interface Props {
  labels: ReturnType<typeof labelsFor>;
  mode: WarningProps['mode'];
  primary: RefObject<HTMLButtonElement | null>;
  onDecide: (decision: Choice, reason?: string) => void;
}

/** The choices, the safe one first. Sending on asks for a typed reason where the mode wants one. */
export function Actions({ labels, mode, primary, onDecide }: Props) {
  const text = useText();
  const [asking, setAsking] = useState(false);

  const send = () => {
    if (mode === 'warn') onDecide('sent');
    else setAsking(true);
  };

  return (
    <footer class="warning-actions">
      {asking && (
        <Reason label={text(labels.send)} onReason={(reason) => onDecide('sent-with-reason', reason)} />
      )}
      <div class="warning-buttons">
        <button
          type="button"
          class="button button-primary"
          data-decision={labels.undo ? 'cancelled' : 'edited'}
          ref={primary}
          onClick={() => onDecide(labels.undo ? 'cancelled' : 'edited')}
        >
          {text(labels.change)}
        </button>
        {!labels.undo && (
          <button
            type="button"
            class="button"
            data-decision="cancelled"
            onClick={() => onDecide('cancelled')}
          >
            {text('cancel')}
          </button>
        )}
        {!asking && (
          <button type="button" class="button button-quiet warning-send" data-decision="sent" onClick={send}>
            {text(labels.send)}
          </button>
        )}
      </div>
      <button
        type="button"
        class="button-link"
        data-decision="false-alarm"
        onClick={() => onDecide('false-alarm')}
      >
        {text('false_alarm')}
      </button>
    </footer>
  );
}

/** Uncontrolled, so that a page which meddles with events on our host can't lose what was typed. */
function Reason({ label, onReason }: { label: string; onReason: (reason: string) => void }) {
  const text = useText();
  const id = useId();
  const [short, setShort] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => field.current?.focus(), []);
  const take = () => {
    const reason = field.current?.value.trim() ?? '';
    if (reason.length >= shortestReason) onReason(reason);
    else {
      setShort(true);
      field.current?.focus();
    }
  };
  return (
    <div class="warning-reason">
      <label class="label" for={id}>
        {text('reason_label')}
      </label>
      <textarea
        id={id}
        class="field"
        rows={2}
        aria-describedby={`${id}-help`}
        aria-invalid={short}
        ref={field}
      />
      <div class="warning-reason-foot">
        <p class="help" id={`${id}-help`} role={short ? 'alert' : undefined}>
          {text(short ? 'reason_short' : 'reason_help', String(shortestReason))}
        </p>
        <button type="button" class="button" data-decision="sent-with-reason" onClick={take}>
          {label}
        </button>
      </div>
    </div>
  );
}
