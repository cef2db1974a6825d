import { Legend } from '../../components/chart/legend.tsx';
import type { Part } from '../../components/chart/tone.ts';
import { shortDayText } from '../../components/day-text.ts';
import { numberText } from '../../components/number-text.ts';
import { type Text, useText } from '../../components/text.tsx';
import { OutcomeBars, PlatformBars, PointBars } from './overview-bars.tsx';
import { TimeCharts } from './time-charts.tsx';
import type { Charted } from './use-overview.ts';

/** What the reminders came to in a period: a sentence, and charts. */
export function OverviewSection({ charted }: { charted: Charted | 'fault' }) {
  const text = useText();
  if (charted === 'fault') {
    return (
      <section class="card overview" role="alert">
        <h2>{text('overview')}</h2>
        <p>{text('overview_fault')}</p>
      </section>
    );
  }
  const { span, overview } = charted;
  return (
    <section class="card overview">
      <header>
        <h2>{text('overview')}</h2>
        <p class="soft">
          {text(
            'period_range',
            shortDayText(span.from, text('lang')),
            shortDayText(span.to - 1, text('lang')),
          )}
        </p>
      </header>
      <p>{sentence(text, overview.total)}</p>
      {overview.total.checked > 0 && (
        <>
          {overview.total.warned > 0 && <Legend parts={reminded(text)} />}
          <TimeCharts charted={charted} parts={reminded(text)} />
          {overview.total.warned > 0 && (
            <div class="overview-bars">
              <PlatformBars overview={overview} parts={reminded(text)} />
              <PointBars overview={overview} parts={reminded(text)} />
              <OutcomeBars overview={overview} parts={reminded(text)} />
            </div>
          )}
        </>
      )}
    </section>
  );
}

/** The two halves of what was reminded of, in every chart. */
const reminded = (text: Text): Part[] => [
  { tone: 'good', name: text('chart_changed') },
  { tone: 'mind', name: text('chart_unchanged') },
];

function sentence(text: Text, { checked, warned, changed }: Charted['overview']['total']): string {
  const say = (value: number) => numberText(value, text('lang'));
  if (checked === 0) return text('overview_none');
  if (warned === 0) return text('overview_clear', say(checked));
  return text('overview_sentence', say(warned), say(checked), say((100 * warned) / checked), say(changed));
}
