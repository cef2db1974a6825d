import { shortDayText } from '../../../components/day-text.ts';
import { numberText } from '../../../components/number-text.ts';
import { useText } from '../../../components/text.tsx';
import { dayInJakarta } from '../../../rules/contests/today.ts';
import type { DraftStages } from '../draft/draft.ts';
import { type Span, spansOf, within } from './spans.ts';

/** The stages as stretches of a line, as long as they last; a stage of a few days stays wide enough to be read. */
export function TimeLine({ stages }: { stages: DraftStages }) {
  const text = useText();
  const spans = spansOf(stages);
  if (spans.length === 0) return <p class="soft time-line-none">{text('paslon_line_none')}</p>;
  return (
    <div class="time-line">
      <div class="time-bars" aria-hidden="true">
        {spans.map((span) => (
          <Bar key={span.stage} span={span} />
        ))}
      </div>
      <ol class="time-names" aria-label={text('paslon_line')}>
        {spans.map((span) => (
          <Name key={span.stage} span={span} />
        ))}
      </ol>
    </div>
  );
}

function Bar({ span }: { span: Span }) {
  const today = within(span, dayInJakarta());
  return (
    <span class={`time-bar time-${span.stage}`} style={{ flexGrow: span.days }}>
      {today !== undefined && <span class="time-today" style={{ insetInlineStart: `${today * 100}%` }} />}
    </span>
  );
}

function Name({ span }: { span: Span }) {
  const text = useText();
  const { stage, from, to, days } = span;
  const lang = text('lang');
  const short = (day: string) => shortDayText(Date.parse(`${day}T12:00:00`), lang);
  const dates = from === to ? short(from) : `${short(from)} – ${short(to)}`;
  return (
    <li class={`time-name time-${stage}`}>
      <strong>{text(`paslon_span_${stage}`)}</strong>
      <small>
        {dates} · {text('paslon_span_days', numberText(days, lang))}
      </small>
      {within(span, dayInJakarta()) !== undefined && <small>{text('paslon_span_today')}</small>}
    </li>
  );
}
