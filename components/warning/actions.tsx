import { Component, createRef, type RefObject } from 'preact';
import type { Text } from '../text.tsx';
import type { labelsFor } from './labels.ts';
import type { Choice, WarningProps } from './warning.tsx';

/** Shortest reason taken, in characters. */
const shortestReason = 10;

/** Of a double click on the site's own button, the second half may land here: nobody has read anything yet. */
const isSecondOfTwo = ({ detail }: MouseEvent): boolean => detail > 1;

interface Props {
  text: Text;
  labels: ReturnType<typeof labelsFor>;
  mode: WarningProps['mode'];
  primary: RefObject<HTMLButtonElement | null>;
  onDecide: (decision: Choice, reason?: string) => void;
}

/** The choices, the safe one first. Sending on asks for a typed reason where the mode wants one. */
export class Actions extends Component<Props, { asking: boolean }> {
  override state = { asking: false };

  override render() {
    const { text, labels, mode, primary, onDecide } = this.props;
    const { asking } = this.state;
    const safe = labels.undo ? 'cancelled' : 'edited';
    const send = (event: MouseEvent) => {
      if (isSecondOfTwo(event)) return;
      if (mode === 'warn') onDecide('sent');
      else this.setState({ asking: true });
    };
    return (
      <footer class="warning-actions">
        {asking && (
          <Reason
            text={text}
            label={text(labels.send)}
            onReason={(reason) => onDecide('sent-with-reason', reason)}
          />
        )}
        <div class="warning-buttons">
          <button
            type="button"
            class="button button-primary"
            data-decision={safe}
            ref={primary}
            onClick={() => onDecide(safe)}
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
            <button
              type="button"
              class="button button-quiet warning-send"
              data-decision="sent"
              onClick={send}
            >
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
}

interface ReasonProps {
  text: Text;
  label: string;
  onReason: (reason: string) => void;
}

/** Uncontrolled, so that a page which meddles with events on our host can't lose what was typed. */
class Reason extends Component<ReasonProps, { short: boolean }> {
  override state = { short: false };
  readonly #field = createRef<HTMLTextAreaElement>();

  override componentDidMount() {
    this.#field.current?.focus();
  }

  override render() {
    const { text, label, onReason } = this.props;
    const { short } = this.state;
    const take = (event: MouseEvent) => {
      if (isSecondOfTwo(event)) return;
      const reason = this.#field.current?.value.trim() ?? '';
      if (reason.length >= shortestReason) onReason(reason);
      else {
        this.setState({ short: true });
        this.#field.current?.focus();
      }
    };
    return (
      <div class="warning-reason">
        <label class="label" for="ikrar-reason">
          {text('reason_label')}
        </label>
        <textarea
          id="ikrar-reason"
          class="field"
          rows={2}
          aria-describedby="ikrar-reason-help"
          aria-invalid={short}
          ref={this.#field}
        />
        <div class="warning-reason-foot">
          <p class="help" id="ikrar-reason-help" role={short ? 'alert' : undefined}>
            {text(short ? 'reason_short' : 'reason_help', String(shortestReason))}
          </p>
          <button type="button" class="button" data-decision="sent-with-reason" onClick={take}>
            {label}
          </button>
        </div>
      </div>
    );
  }
}
