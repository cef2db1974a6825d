import { useText } from '../../components/text.tsx';
import type { Summary } from '../../log/summary.ts';

/** This month in one sentence. */
export function Month({ summary }: { summary: Summary | undefined }) {
  const text = useText();
  if (!summary || summary.checked === 0) return null;
  const { checked, warned, changed } = summary;
  return (
    <p class="month">
      {warned === 0
        ? text('month_none', String(checked))
        : text('month', String(checked), String(warned), String(changed))}
    </p>
  );
}
