import { useId } from 'preact/hooks';
import { Select } from '../../components/select/select.tsx';
import { useText } from '../../components/text.tsx';
import { type Period, periodKinds } from './period.ts';

interface Props {
  period: Period;
  onPeriod: (period: Period) => void;
}

/** Which time the whole page looks at. */
export function PeriodPicker({ period, onPeriod }: Props) {
  const text = useText();
  const id = useId();
  const day = (end: 'first' | 'last') => (
    <div>
      <label class="label" for={`${id}-${end}`}>
        {text(`period_${end}`)}
      </label>
      <input
        id={`${id}-${end}`}
        class="field"
        type="date"
        value={period[end] ?? ''}
        onChange={(event) => onPeriod({ ...period, [end]: event.currentTarget.value })}
      />
    </div>
  );
  return (
    <div class="period">
      <Select
        label={text('period')}
        value={period.kind}
        options={periodKinds.map((kind) => ({ value: kind, label: text(periodKeys[kind]) }))}
        onChange={(chosen) => {
          const kind = periodKinds.find((one) => one === chosen);
          if (kind) onPeriod({ ...period, kind });
        }}
      />
      {period.kind === 'own' && day('first')}
      {period.kind === 'own' && day('last')}
    </div>
  );
}

/** The text for a kind of period. */
export const periodKeys = {
  all: 'period_all',
  month: 'period_month',
  'last-month': 'period_last_month',
  quarter: 'period_quarter',
  year: 'period_year',
  own: 'period_own',
} as const;
