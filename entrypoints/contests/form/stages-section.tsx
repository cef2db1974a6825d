import { useId } from 'preact/hooks';
import { Select } from '../../../components/select/select.tsx';
import { useText } from '../../../components/text.tsx';
import { stagesOf } from '../../../rules/contests/elections.ts';
import { disorderIn, isDay, stageDays } from '../../../rules/contests/stage-order.ts';
import type { DraftStages } from '../draft/draft.ts';
import { stagesFrom } from '../draft/new-draft.ts';
import { dayKey, electionKeys, isElection } from './stage-keys.ts';
import { TimeLine } from './time-line.tsx';

interface Props {
  stages: DraftStages;
  onChange: (stages: DraftStages) => void;
  /** All days at once, in place of those that there are. */
  onFill: (stages: DraftStages) => void;
}

/** The days on which the contest changes stage, drawn and written. */
export function StagesSection({ stages, onChange, onFill }: Props) {
  const text = useText();
  const disorder = disorderIn(stages);
  return (
    <section class="card paslon-card">
      <div class="paslon-head">
        <h2>{text('paslon_stages')}</h2>
        <div class="paslon-from">
          <Select
            label={text('paslon_stages_from')}
            value=""
            options={[
              { value: '', label: text('contest_choose') },
              ...Object.entries(electionKeys).map(([value, key]) => ({ value, label: text(key) })),
            ]}
            onChange={(id) => isElection(id) && onFill(stagesFrom(stagesOf(id)))}
          />
        </div>
      </div>
      <TimeLine stages={stages} />
      <div class="paslon-days">
        {stageDays.map((day) => {
          const earlier = disorder.find(({ later }) => later === day)?.earlier;
          return (
            <DayField
              key={day}
              label={text(dayKey(day))}
              value={stages[day]}
              fault={
                stages[day] !== '' && !isDay(stages[day])
                  ? text('paslon_problem_day_wrong', text(dayKey(day)))
                  : earlier && text('paslon_problem_day_order', text(dayKey(day)), text(dayKey(earlier)))
              }
              onChange={(value) => onChange({ ...stages, [day]: value })}
            />
          );
        })}
      </div>
      <p class="help">{text('paslon_days_help')}</p>
    </section>
  );
}

interface DayProps {
  label: string;
  value: string;
  fault: string | undefined;
  onChange: (value: string) => void;
}

function DayField({ label, value, fault, onChange }: DayProps) {
  const id = useId();
  return (
    <div>
      <label class="label" for={id}>
        {label}
      </label>
      <input
        id={id}
        class="field"
        type="date"
        value={value}
        aria-invalid={fault !== undefined}
        aria-describedby={fault && `${id}-fault`}
        onInput={({ currentTarget }) => onChange(currentTarget.value)}
      />
      {fault && (
        <p class="paslon-fault" id={`${id}-fault`}>
          {fault}
        </p>
      )}
    </div>
  );
}
