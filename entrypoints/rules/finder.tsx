import { useId } from 'preact/hooks';
import { Select } from '../../components/select/select.tsx';
import { useText } from '../../components/text.tsx';
import { stages } from '../../rules/contests/stage.ts';
import { activities, roles } from '../../rules/draft.ts';
import type { Filter } from './find.ts';
import { roleKey } from './role-key.ts';

interface Props {
  filter: Filter;
  onFilter: (filter: Filter) => void;
}

/** Search and choices; each narrows what the others leave. */
export function Finder({ filter, onFilter }: Props) {
  const text = useText();
  const id = useId();
  const all = { value: '', label: text('rules_all') };
  return (
    <search class="finder">
      <div class="finder-words">
        <label class="label" for={id}>
          {text('rules_find')}
        </label>
        <input
          id={id}
          class="field"
          type="search"
          autocomplete="off"
          placeholder={text('rules_find_hint')}
          value={filter.words}
          onInput={(event) => onFilter({ ...filter, words: event.currentTarget.value })}
        />
      </div>
      <Select
        label={text('rules_role')}
        value={filter.role ?? ''}
        options={[all, ...roles.map((value) => ({ value, label: text(roleKey(value)) }))]}
        onChange={(value) => onFilter({ ...filter, role: roles.find((role) => role === value) })}
      />
      <Select
        label={text('rules_stage')}
        value={filter.stage ?? ''}
        options={[all, ...stages.map((value) => ({ value, label: text(`stage_${value}`) }))]}
        onChange={(value) => onFilter({ ...filter, stage: stages.find((stage) => stage === value) })}
      />
      <fieldset class="pills">
        <legend class="label">{text('rules_activity')}</legend>
        {[undefined, ...activities].map((activity) => (
          <label key={activity ?? ''} class="pill">
            <input
              type="radio"
              name="activity"
              checked={filter.activity === activity}
              onChange={() => onFilter({ ...filter, activity })}
            />
            <span>{activity ? text(`activity_${activity}`) : text('rules_all')}</span>
          </label>
        ))}
      </fieldset>
    </search>
  );
}
