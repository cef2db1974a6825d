import { useId } from 'preact/hooks';
import { platformNames } from '../../components/platform-name.ts';
import { type Option, Select } from '../../components/select/select.tsx';
import { type Text, useText } from '../../components/text.tsx';
import { decisions } from '../../log/check.ts';
import { activities } from '../../rules/draft.ts';
import type { IkrarPoint } from '../../rules/verdict.ts';
import type { Choices } from './choices.ts';

const verdicts = ['clear', 'hint', 'warn'] as const;
export const points: readonly IkrarPoint[] = [1, 2, 3, 4];

interface Props {
  choices: Choices;
  onChoices: (choices: Choices) => void;
  /** Words are about to be typed. */
  onSearch: () => void;
  /** Resets everything; absent where nothing is chosen. */
  onClear?: (() => void) | undefined;
}

/** The choices above the list; each narrows what the others leave. */
export function Filters({ choices, onChoices, onSearch, onClear }: Props) {
  const text = useText();
  const id = useId();
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
          placeholder={text('filter_words_help')}
          value={choices.words}
          onFocus={onSearch}
          onInput={(event) => onChoices({ ...choices, words: event.currentTarget.value })}
        />
      </div>
      {selects(text).map(({ label, options, value, choose }) => (
        <Select
          key={label}
          label={label}
          value={String(value(choices) ?? '')}
          options={[{ value: '', label: text('filter_all') }, ...options]}
          onChange={(chosen) => onChoices(choose(choices, chosen))}
        />
      ))}
      {onClear && (
        <button type="button" class="button-link filters-clear" onClick={onClear}>
          {text('history_clear_filters')}
        </button>
      )}
    </search>
  );
}

interface FilterSelect {
  label: string;
  options: readonly Option[];
  value: (choices: Choices) => string | number | undefined;
  choose: (choices: Choices, chosen: string) => Choices;
}

/** Every choice by list, with what it says and what it changes. */
export function selects(text: Text): FilterSelect[] {
  const one = <T extends string | number>(values: readonly T[], chosen: string): T | undefined =>
    values.find((value) => String(value) === chosen);
  return [
    {
      label: text('col_platform'),
      options: platformNames(text).map(({ id, name }) => ({ value: id, label: name })),
      value: ({ platform }) => platform,
      choose: (choices, chosen) => ({ ...choices, platform: chosen || undefined }),
    },
    {
      label: text('col_activity'),
      options: activities.map((value) => ({ value, label: text(`activity_${value}`) })),
      value: ({ activity }) => activity,
      choose: (choices, chosen) => ({ ...choices, activity: one(activities, chosen) }),
    },
    {
      label: text('col_verdict'),
      options: verdicts.map((value) => ({ value, label: text(`verdict_${value}`) })),
      value: ({ verdict }) => verdict,
      choose: (choices, chosen) => ({ ...choices, verdict: one(verdicts, chosen) }),
    },
    {
      label: text('col_decision'),
      options: decisions.map((value) => ({ value, label: text(decisionKey(value)) })),
      value: ({ decision }) => decision,
      choose: (choices, chosen) => ({ ...choices, decision: one(decisions, chosen) }),
    },
    {
      label: text('filter_ikrar'),
      options: points.map((point) => ({ value: String(point), label: pointText(text, point) })),
      value: ({ ikrar }) => ikrar,
      choose: (choices, chosen) => ({ ...choices, ikrar: one(points, chosen) }),
    },
  ];
}

/** A point of the pledge by number and gist. */
export const pointText = (text: Text, point: IkrarPoint): string =>
  `${point}. ${text(`point_short_${point}`)}`;

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
