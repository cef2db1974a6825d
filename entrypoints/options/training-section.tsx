import { useEffect, useId, useState } from 'preact/hooks';
import { ContestPicker } from '../../components/contest-picker/contest-picker.tsx';
import { Select } from '../../components/select/select.tsx';
import { useText } from '../../components/text.tsx';
import type { Training } from '../../policy/settings.ts';
import { contoh } from '../../rules/contests/contoh.ts';
import { stages } from '../../rules/contests/stage.ts';
import { type ContestSummary, contestIndex } from '../pages/packs.ts';
import type { SectionProps } from './section.ts';

const [fictional] = contoh.contests;
const start: Training = {
  day: fictional?.stages.campaign ?? '',
  contests: contoh.contests.map(({ id }) => id),
};

/** Training mode: any contest on any day on the real platforms, said on every screen while it is on. */
export function TrainingSection({ settings, save }: SectionProps) {
  const text = useText();
  const { training } = settings;
  return (
    <section class="card section">
      <h2>{text('options_training')}</h2>
      <div class="choice">
        <input
          id="training"
          type="checkbox"
          checked={training !== null}
          aria-describedby="training-help"
          onChange={(event) => save({ training: event.currentTarget.checked ? start : null })}
        />
        <div>
          <label for="training">{text('training_on')}</label>
          <small id="training-help">{text('training_on_help')}</small>
        </div>
      </div>
      {training && (
        <TrainingFields training={training} onTraining={(changed) => save({ training: changed })} />
      )}
    </section>
  );
}

function TrainingFields({
  training,
  onTraining,
}: {
  training: Training;
  onTraining: (training: Training) => void;
}) {
  const text = useText();
  const id = useId();
  const [index, setIndex] = useState<readonly ContestSummary[]>(contoh.contests);
  const [fault, setFault] = useState(false);
  useEffect(() => {
    contestIndex().then(setIndex, () => setFault(true));
  }, []);
  const setContests = (contests: string[]) => onTraining({ ...training, contests });

  return (
    <>
      <ul class="chosen">
        {training.contests.map((contest) => {
          const name = index.find((one) => one.id === contest)?.name ?? contest;
          return (
            <li key={contest}>
              <span>{name}</span>
              <button
                type="button"
                class="button-link"
                aria-label={text('remove_named', name)}
                onClick={() => setContests(training.contests.filter((one) => one !== contest))}
              >
                {text('remove')}
              </button>
            </li>
          );
        })}
      </ul>
      {fault && <p role="alert">{text('contests_fault')}</p>}
      <div class="fields">
        <ContestPicker
          label={text('contest_add')}
          none={text('contest_choose')}
          contests={index.filter((one) => !training.contests.includes(one.id))}
          value=""
          onChange={(contest) => contest !== '' && setContests([...training.contests, contest])}
        />
        <div>
          <label class="label" for={id}>
            {text('training_day')}
          </label>
          <input
            id={id}
            class="field"
            type="date"
            required
            value={training.day}
            onChange={(event) => {
              const day = event.currentTarget.value;
              if (day !== '') onTraining({ ...training, day });
            }}
          />
        </div>
        <Select
          label={text('stage')}
          value={training.stage ?? ''}
          options={[
            { value: '', label: text('stage_by_day') },
            ...stages.map((value) => ({ value, label: text(`stage_${value}`) })),
          ]}
          onChange={(value) => {
            const { day, contests } = training;
            const stage = stages.find((known) => known === value);
            onTraining({ day, contests, ...(stage && { stage }) });
          }}
        />
      </div>
    </>
  );
}
