import type { Part } from './tone.ts';

/** What the colours mean. Drawn, not painted as a background, so that it is printed too. */
export function Legend({ parts }: { parts: readonly Part[] }) {
  return (
    <ul class="chart-legend">
      {parts.map(({ tone, name }) => (
        <li key={tone}>
          <svg class="chart-key" viewBox="0 0 12 12" aria-hidden="true">
            <rect class={`chart-${tone}`} width="12" height="12" rx="3" />
          </svg>
          {name}
        </li>
      ))}
    </ul>
  );
}
