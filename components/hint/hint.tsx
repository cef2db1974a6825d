import type { ComponentChildren } from 'preact';
import type { Text } from '../text.tsx';

/** `hint`: a finding below the line. `notice`: something to know. `fault`: Ikrar itself does not work. */
export type Tone = 'hint' | 'notice' | 'fault';

export interface HintProps {
  text: Text;
  tone: Tone;
  /** One sentence. */
  children: ComponentChildren;
  /** What one click may do about it, e.g. "Muat ulang". */
  action?: { label: string; onPress: () => void };
  onDismiss: () => void;
}

/**
 * One quiet line in a corner of the page. It holds nothing up, never takes focus and stays until dismissed or
 * replaced, so nobody has to read against a clock. Styles: `hint.css`.
 */
export function Hint({ text, tone, children, action, onDismiss }: HintProps) {
  return (
    <div class={`hint hint-${tone}`} role="status" lang={text('lang')}>
      <p>
        <span class="hint-brand">Ikrar</span> {children}
      </p>
      {action && (
        <button type="button" class="button-link" onClick={action.onPress}>
          {action.label}
        </button>
      )}
      <button type="button" class="hint-dismiss" aria-label={text('dismiss')} onClick={onDismiss}>
        <span aria-hidden="true">×</span>
      </button>
    </div>
  );
}
