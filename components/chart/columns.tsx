import type { Part } from './tone.ts';

export interface Column {
  /** The stretch of time, as the chart's tooltip says it. */
  name: string;
  /** The same, short, for the axis. */
  tick: string;
  /** One value for each part, from the ground up. */
  values: readonly number[];
}

interface Props {
  /** What the columns show and what stands out, for those who can't see them. The figures belong in a table beside. */
  label: string;
  columns: readonly Column[];
  parts: readonly Part[];
  /** A number in the person's language. */
  say: (value: number) => string;
  tall?: boolean;
}

const height = 100;
const step = 10;
/** Ticks that fit on a phone, and how far to the right one may begin to fit in. */
const ticks = 5;
const lastTick = 0.88;

/** Columns over time, stacked. Stretches to whatever room there is. Styles: `chart.css`. */
export function Columns({ label, columns, parts, say, tall }: Props) {
  const highest = Math.max(1, ...columns.map(({ values }) => sum(values)));
  const every = Math.ceil(columns.length / ticks);
  return (
    <div class={tall ? 'columns columns-tall' : 'columns'}>
      <span class="columns-top" aria-hidden="true">
        {say(highest)}
      </span>
      <svg
        viewBox={`0 0 ${columns.length * step} ${height}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={label}
      >
        <line class="columns-line" x2="100%" />
        {columns.map((column, at) => (
          <Stack
            key={column.name}
            column={column}
            parts={parts}
            left={at * step}
            highest={highest}
            say={say}
          />
        ))}
        <line class="columns-ground" x2="100%" y1={height} y2={height} />
      </svg>
      <div class="columns-ticks" aria-hidden="true">
        {columns.map(
          ({ name, tick }, at) =>
            at % every === 0 &&
            at / columns.length <= lastTick && (
              <span key={name} style={{ insetInlineStart: `${(100 * at) / columns.length}%` }}>
                {tick}
              </span>
            ),
        )}
      </div>
    </div>
  );
}

interface StackProps {
  column: Column;
  parts: readonly Part[];
  left: number;
  highest: number;
  say: Props['say'];
}

function Stack({ column: { name, values }, parts, left, highest, say }: StackProps) {
  const told = parts.map((part, at) => `${part.name} ${say(values[at] ?? 0)}`).join(', ');
  let top = height;
  return (
    <g>
      <title>{`${name}: ${told}`}</title>
      <rect class="columns-touch" x={left} width={step} height={height} />
      {parts.map(({ tone }, at) => {
        const value = values[at] ?? 0;
        if (value === 0) return null;
        // A single one among thousands is still to be seen.
        const high = Math.max(2, (height * value) / highest);
        top -= high;
        return (
          <rect key={tone} class={`chart-${tone}`} x={left + 1} y={top} width={step - 2} height={high} />
        );
      })}
    </g>
  );
}

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);
