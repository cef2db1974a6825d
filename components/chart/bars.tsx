import type { Part } from './tone.ts';

export interface Bar {
  name: string;
  /** One value for each part, from the left. */
  values: readonly number[];
  /** What the bar stands for, in figures. */
  figure: string;
}

interface Props {
  title: string;
  /** Heads of the two columns, for those who hear the table. */
  heads: readonly [name: string, figure: string];
  bars: readonly Bar[];
  parts: readonly Part[];
  /** Said instead of bars where there is nothing to show. */
  nothing: string;
}

/** Lying bars, one a row: a table first, which is also what a screen reader has of it. Styles: `chart.css`. */
export function Bars({ title, heads, bars, parts, nothing }: Props) {
  const longest = Math.max(1, ...bars.map(({ values }) => values.reduce((all, value) => all + value, 0)));
  if (bars.every(({ values }) => values.every((value) => value === 0))) {
    return (
      <div class="bars">
        <h3>{title}</h3>
        <p class="soft">{nothing}</p>
      </div>
    );
  }
  return (
    <table class="bars">
      <caption>
        <h3>{title}</h3>
      </caption>
      <thead class="hidden">
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {bars.map(({ name, values, figure }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>
              <span class="bars-figure">{figure}</span>
              <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
                <rect class="bars-ground" width="100" height="10" />
                {parts.map(({ tone }, at) => (
                  <rect
                    key={tone}
                    class={`chart-${tone}`}
                    x={(100 * before(values, at)) / longest}
                    width={(100 * (values[at] ?? 0)) / longest}
                    height="10"
                  />
                ))}
              </svg>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const before = (values: readonly number[], at: number): number =>
  values.slice(0, at).reduce((all, value) => all + value, 0);
