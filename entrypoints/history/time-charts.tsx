import { Columns } from '../../components/chart/columns.tsx';
import type { Part } from '../../components/chart/tone.ts';
import { monthText, shortDayText, tickText } from '../../components/day-text.ts';
import { numberText } from '../../components/number-text.ts';
import { type Text, useText } from '../../components/text.tsx';
import type { Summary } from '../../log/summary.ts';
import type { Charted } from './use-overview.ts';

interface Props {
  charted: Charted;
  /** Changed, and not changed. */
  parts: readonly Part[];
}

/** A stretch of time with its counts and its names. */
interface Stretch extends Summary {
  name: string;
  tick: string;
}

/** Week by week: how much was checked, and below it how much was reminded of; and the same as a table. */
export function TimeCharts({ charted, parts }: Props) {
  const text = useText();
  const { unit } = charted.parts;
  const stretches = stretchesOf(charted, text);
  const say = (value: number) => numberText(value, text('lang'));
  /** The heading says what it is, this what stands out. */
  const label = (key: 'checked' | 'warned') => {
    const most = stretches.reduce((best, one) => (one[key] > best[key] ? one : best));
    return most[key] === 0 ? text('chart_nothing') : text('chart_most', most.name, say(most[key]));
  };
  return (
    <div class="time-charts">
      <h3>{text(`chart_warned_${unit}`)}</h3>
      <Columns
        tall
        label={label('warned')}
        parts={parts}
        say={say}
        columns={stretches.map(({ name, tick, warned, changed }) => ({
          name,
          tick,
          values: [changed, warned - changed],
        }))}
      />
      <h3>{text(`chart_checked_${unit}`)}</h3>
      <Columns
        label={label('checked')}
        parts={[{ tone: 'plain', name: text('col_checked') }]}
        say={say}
        columns={stretches.map(({ name, tick, checked }) => ({ name, tick, values: [checked] }))}
      />
      <details class="fold">
        <summary>{text('chart_numbers')}</summary>
        <table class="chart-table">
          <thead>
            <tr>
              <th scope="col">{text(`col_${unit}`)}</th>
              <th scope="col">{text('col_checked')}</th>
              <th scope="col">{text('col_warned')}</th>
              <th scope="col">{text('col_changed')}</th>
            </tr>
          </thead>
          <tbody>
            {stretches.map(({ name, checked, warned, changed }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td>{say(checked)}</td>
                <td>{say(warned)}</td>
                <td>{say(changed)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </div>
  );
}

function stretchesOf({ parts: { unit, spans }, overview }: Charted, text: Text): Stretch[] {
  const lang = text('lang');
  return spans.map(({ from }, at) => ({
    ...(overview.spans[at] ?? { checked: 0, warned: 0, changed: 0 }),
    name: unit === 'week' ? text('chart_week_of', shortDayText(from, lang)) : monthText(from, lang),
    tick: unit === 'week' ? tickText(from, lang) : monthText(from, lang, 'short'),
  }));
}
