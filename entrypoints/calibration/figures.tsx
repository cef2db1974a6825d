import { useMemo } from 'preact/hooks';
import type { Look } from '../../components/photo/looks.ts';
import { useText } from '../../components/text.tsx';
import { useStored } from '../pages/use-stored.ts';
import { referencesKey } from '../photo-check/references.ts';
import { CountsTable, ThresholdTable } from './counts-table.tsx';
import { InForce } from './in-force.tsx';
import { countsOf, type Marks, thresholdsOf } from './marks.ts';
import { readThresholds } from './thresholds.ts';

/** What the marks come to: counts, and what each threshold would leave. */
export function Figures({ looks, marks }: { looks: readonly Look[]; marks: Marks }) {
  const text = useText();
  const counts = useMemo(() => countsOf(looks, marks), [looks, marks]);
  const inForce = useStored(referencesKey, readThresholds);
  const thresholds = useMemo(() => [...thresholdsOf(looks, marks)], [looks, marks]);
  return (
    <section class="card figures">
      <CountsTable counts={counts} />
      {inForce && <InForce thresholds={inForce} />}
      <h2>{text('calibration_thresholds')}</h2>
      <p class="help">
        {text(thresholds.length > 0 ? 'calibration_thresholds_help' : 'calibration_thresholds_none')}
      </p>
      <div class="threshold-tables">
        {thresholds.map(([kind, rows]) => (
          <ThresholdTable key={kind} kind={kind} rows={rows} />
        ))}
      </div>
    </section>
  );
}
