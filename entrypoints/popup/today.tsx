import { useEffect, useState } from 'preact/hooks';
import { useText } from '../../components/text.tsx';
import { readSince } from '../../log/read.ts';
import { dayStart, type Summary, summarise } from '../../log/summary.ts';

/** Today's count, and the ways to the pages. */
export function Today() {
  const text = useText();
  const [summary, setSummary] = useState<Summary>();
  const [faulty, setFaulty] = useState(false);
  useEffect(() => {
    readSince(dayStart(new Date())).then(
      (checks) => setSummary(summarise(checks)),
      () => setFaulty(true),
    );
  }, []);
  return (
    <footer class="today">
      {summary && <p>{text('today', String(summary.checked), String(summary.warned))}</p>}
      {faulty && <p>{text('history_fault')}</p>}
      <nav class="row" aria-label={text('nav')}>
        {(['history', 'training'] as const).map((place) => (
          <a key={place} class="button" href={`/${place}.html`} target="_blank" rel="noopener">
            {text(`nav_${place}`)}
          </a>
        ))}
      </nav>
    </footer>
  );
}
