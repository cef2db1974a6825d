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

/** The log can't be read. */
export function Broken({ onRetry }: { onRetry: () => void }) {
  const text = useText();
  return (
    <section class="card empty" role="alert">
      <strong>{text('history_fault')}</strong>
      <p>{text('history_fault_help')}</p>
      <p>
        <button type="button" class="button" onClick={onRetry}>
          {text('history_retry')}
        </button>
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
