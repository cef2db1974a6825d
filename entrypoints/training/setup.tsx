import { ContestPicker } from '../../components/contest-picker/contest-picker.tsx';
import { Select } from '../../components/select/select.tsx';
import { useText } from '../../components/text.tsx';
import { stages } from '../../rules/contests/stage.ts';
import { samples } from './samples.ts';
import type { Scenario } from './use-scenario.ts';

interface Props {
  scenario: Scenario;
  logging: boolean;
  onLogging: (on: boolean) => void;
  onSample: (sample: string) => void;
}

/** What the room tries out: contest, stage, sentences to start from. */
export function Setup({ scenario, logging, onLogging, onSample }: Props) {
  const text = useText();
  const { index, contest, choose, stage, setStage, fault } = scenario;
  return (
    <aside class="setup" aria-label={text('training_setup')}>
      <section class="setup-choices">
        <ContestPicker label={text('contest')} contests={index} value={contest?.id ?? ''} onChange={choose} />
        <p class="help">
          <a href="/contests.html">{text('paslon_link_training')}</a>
        </p>
        <Select
          label={text('stage')}
          value={stage}
          options={stages.map((value) => ({ value, label: text(`stage_${value}`) }))}
          onChange={(value) => setStage(stages.find((known) => known === value) ?? stage)}
        />
        {fault && <p role="alert">{text('contests_fault')}</p>}
        <div class="choice">
          <input
            id="logging"
            type="checkbox"
            checked={logging}
            onChange={(event) => onLogging(event.currentTarget.checked)}
          />
          <label for="logging">{text('training_log')}</label>
        </div>
      </section>
      <section>
        <h2>{text('training_samples')}</h2>
        <ul class="samples">
          {samples.map((sample) => (
            <li key={sample}>
              <button type="button" class="sample" onClick={() => onSample(sample)}>
                {sample}
              </button>
            </li>
          ))}
        </ul>
      </section>
    </aside>
  );
}
