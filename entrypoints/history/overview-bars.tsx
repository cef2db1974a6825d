import { Bars } from '../../components/chart/bars.tsx';
import type { Part } from '../../components/chart/tone.ts';
import { numberText } from '../../components/number-text.ts';
import { platformName } from '../../components/platform-name.ts';
import { useText } from '../../components/text.tsx';
import type { Outcome, Overview } from '../../log/overview.ts';
import type { Summary } from '../../log/summary.ts';
import { decisionKey, points, pointText } from './filters.tsx';
import { countedPlatforms } from './use-overview.ts';

interface Props {
  overview: Overview;
  /** Changed, and not changed. */
  parts: readonly Part[];
}

const halves = ({ warned, changed }: Summary) => [changed, warned - changed];

/** Reminders on each platform that was used, those with the most first. */
export function PlatformBars({ overview, parts }: Props) {
  const text = useText();
  const say = (value: number) => numberText(value, text('lang'));
  const used = countedPlatforms
    .flatMap((id, at) => {
      const summary = overview.platforms[at];
      return summary && summary.checked > 0 ? [{ id, summary }] : [];
    })
    .toSorted((a, b) => b.summary.warned - a.summary.warned || b.summary.checked - a.summary.checked);
  return (
    <Bars
      title={text('chart_platform')}
      heads={[text('col_platform'), text('col_warned')]}
      parts={parts}
      nothing={text('chart_nothing')}
      bars={used.map(({ id, summary }) => ({
        name: platformName(text, id),
        values: halves(summary),
        figure: text('chart_of', say(summary.warned), say(summary.checked)),
      }))}
    />
  );
}

/** Reminders for each point of the pledge. */
export function PointBars({ overview, parts }: Props) {
  const text = useText();
  return (
    <Bars
      title={text('chart_point')}
      heads={[text('filter_ikrar'), text('col_warned')]}
      parts={parts}
      nothing={text('chart_nothing')}
      bars={points.map((point) => ({
        name: pointText(text, point),
        values: halves(overview.points[point]),
        figure: numberText(overview.points[point].warned, text('lang')),
      }))}
    />
  );
}

/** Those that count as changed come first, and in their colour. */
const outcomes: readonly (readonly [Outcome, changed: boolean])[] = [
  ['edited', true],
  ['cancelled', true],
  ['sent', false],
  ['sent-with-reason', false],
  ['false-alarm', false],
];

/** What people did after a reminder. */
export function OutcomeBars({ overview, parts }: Props) {
  const text = useText();
  const say = (value: number) => numberText(value, text('lang'));
  return (
    <Bars
      title={text('chart_outcome')}
      heads={[text('col_decision'), text('col_share')]}
      parts={parts}
      nothing={text('chart_nothing')}
      bars={outcomes.map(([outcome, changed]) => {
        const count = overview.outcomes[outcome];
        const share = Math.round((100 * count) / Math.max(1, overview.total.warned));
        return {
          name: text(decisionKey(outcome)),
          values: changed ? [count, 0] : [0, count],
          figure: text('chart_share', say(count), say(share)),
        };
      })}
    />
  );
}
