import { useId } from 'preact/hooks';
import { platformNames } from '../../components/platform-name.ts';
import { Select } from '../../components/select/select.tsx';
import { useText } from '../../components/text.tsx';
import { decisions } from '../../log/check.ts';
import type { CheckFilter } from '../../log/filter.ts';
import { activities } from '../../rules/draft.ts';

const verdicts = ['clear', 'hint', 'warn'] as const;

interface Props {
  filter: CheckFilter;
  onFilter: (filter: CheckFilter) => void;
}

/** The row of choices above the history; each narrows what the others leave. */
export function Filters({ filter, onFilter }: Props) {
  const text = useText();
  const id = useId();
  const all = { value: '', label: text('filter_all') };
  const one = <T extends string>(values: readonly T[], value: string): T | undefined =>
    values.find((known) => known === value);
  return (
    <search class="filters">
      <div class="filters-words">
        <label class="label" for={id}>
          {text('filter_words')}
        </label>
        <input
          id={id}
          class="field"
          type="search"
          value={filter.words ?? ''}
          onInput={(event) => onFilter({ ...filter, words: event.currentTarget.value })}
        />
      </div>
      <Select
        label={text('col_platform')}
        value={filter.platform ?? ''}
        options={[all, ...platformNames(text).map(({ id: value, name: label }) => ({ value, label }))]}
        onChange={(platform) => onFilter({ ...filter, platform })}
      />
      <Select
        label={text('col_activity')}
        value={filter.activity ?? ''}
        options={[all, ...activities.map((value) => ({ value, label: text(`activity_${value}`) }))]}
        onChange={(value) => onFilter({ ...filter, activity: one(activities, value) })}
      />
      <Select
        label={text('col_verdict')}
        value={filter.verdict ?? ''}
        options={[all, ...verdicts.map((value) => ({ value, label: text(`verdict_${value}`) }))]}
        onChange={(value) => onFilter({ ...filter, verdict: one(verdicts, value) })}
      />
      <Select
        label={text('col_decision')}
        value={filter.decision ?? ''}
        options={[all, ...decisions.map((value) => ({ value, label: text(decisionKey(value)) }))]}
        onChange={(value) => onFilter({ ...filter, decision: one(decisions, value) })}
      />
    </search>
  );
}

const decisionKeys = {
  none: 'decision_none',
  edited: 'decision_edited',
  cancelled: 'decision_cancelled',
  sent: 'decision_sent',
  'sent-with-reason': 'decision_sent_with_reason',
  'false-alarm': 'decision_false_alarm',
} as const;

/** The text for a decision. */
export const decisionKey = (decision: (typeof decisions)[number]) => decisionKeys[decision];
