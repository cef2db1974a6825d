import { useState } from 'preact/hooks';
import { clockText } from '../../components/day-text.ts';
import { useText } from '../../components/text.tsx';

/** Nothing was ever checked. */
export function Empty() {
  const text = useText();
  return (
    <section class="card empty">
      <strong>{text('history_empty')}</strong>
      <p>{text('history_empty_help')}</p>
      <p>
        <a class="button" href="/training.html">
          {text('history_try')}
        </a>
      </p>
    </section>
  );
}

interface BrokenProps {
  /** It is being read once more. */
  busy: boolean;
  onRetry: () => void;
}

/** The log can't be read. A try that fails too leaves the same sentences, so it is told by itself. */
export function Broken({ busy, onRetry }: BrokenProps) {
  const text = useText();
  const [tried, setTried] = useState<number>();
  const retry = () => {
    if (busy) return;
    setTried(Date.now());
    onRetry();
  };
  return (
    <section class="card empty">
      <div role="alert">
        <strong>{text('history_fault')}</strong>
        <p>{text('history_fault_help')}</p>
      </div>
      <p>
        {/* Not disabled: it would lose the focus. */}
        <button type="button" class="button" aria-disabled={busy} onClick={retry}>
          {text('history_retry')}
        </button>
      </p>
      <p class="help" role="status">
        {tried !== undefined &&
          (busy ? text('history_retrying') : text('history_retried', clockText(tried, text('lang'))))}
      </p>
    </section>
  );
}

/** Nothing is left by the filters. */
export function NoMatch({ onClear }: { onClear: () => void }) {
  const text = useText();
  return (
    <div class="empty">
      <strong>{text('history_no_match')}</strong>
      <p>{text('history_no_match_help')}</p>
      <p>
        <button type="button" class="button" onClick={onClear}>
          {text('history_clear_filters')}
        </button>
      </p>
    </div>
  );
}
