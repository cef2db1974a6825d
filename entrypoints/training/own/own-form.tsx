import { useState } from 'preact/hooks';
import { Select } from '../../../components/select/select.tsx';
import { useText } from '../../../components/text.tsx';
import { stages } from '../../../rules/contests/stage.ts';
import { activities, roles } from '../../../rules/draft.ts';
import { roleKey } from '../../rules/role-key.ts';
import { judgeScenario } from '../decks/judged.ts';
import { ScenarioAnswer } from '../scenario-answer.tsx';
import { limits, type OwnScenario, shownOf } from './own-scenario.ts';
import { WordsField } from './words-field.tsx';

interface Props {
  scenario: OwnScenario;
  onSave: (scenario: OwnScenario) => void;
  onCancel: () => void;
}

/** One scenario of a trainer; what Ikrar says of it stands beside and follows every letter. */
export function OwnForm({ scenario, onSave, onCancel }: Props) {
  const text = useText();
  const [now, setNow] = useState(scenario);
  const change = (part: Partial<OwnScenario>) => setNow((before) => ({ ...before, ...part }));
  const aim = (part: Partial<OwnScenario['target']>) => change({ target: { ...now.target, ...part } });
  const shown = shownOf(now);
  const bare = now.text.trim() === '' && !shown.draft.target;
  return (
    <form
      class="card own-form"
      onSubmit={(event) => {
        event.preventDefault();
        onSave({ ...now, title: now.title.trim() });
      }}
    >
      <h2>{text('own_form')}</h2>
      <p class="help">{text('own_names')}</p>
      <WordsField
        label={text('own_field_title')}
        value={now.title}
        longest={limits.title}
        required
        focus
        onChange={(title) => change({ title })}
      />
      <div class="own-selects">
        <Select
          label={text('own_field_activity')}
          value={now.activity}
          options={activities.map((value) => ({ value, label: text(`activity_${value}`) }))}
          onChange={(value) => change({ activity: activities.find((one) => one === value) ?? now.activity })}
        />
        <Select
          label={text('stage')}
          value={now.stage}
          options={stages.map((value) => ({ value, label: text(`stage_${value}`) }))}
          onChange={(value) => change({ stage: stages.find((one) => one === value) ?? now.stage })}
        />
        <Select
          label={text('role')}
          value={now.role}
          options={roles.map((value) => ({ value, label: text(roleKey(value)) }))}
          onChange={(value) => change({ role: roles.find((one) => one === value) ?? now.role })}
        />
      </div>
      <WordsField
        label={text('own_field_text')}
        value={now.text}
        longest={limits.text}
        rows={3}
        onChange={(words) => change({ text: words })}
      />
      <fieldset class="own-target">
        <legend>{text('own_field_target')}</legend>
        <WordsField
          label={text('own_field_name')}
          value={now.target.name}
          longest={limits.title}
          onChange={(name) => aim({ name })}
        />
        <WordsField
          label={text('own_field_handle')}
          value={now.target.handle}
          longest={limits.title}
          onChange={(handle) => aim({ handle })}
        />
        <WordsField
          label={text('own_field_target_text')}
          value={now.target.text}
          longest={limits.text}
          rows={2}
          onChange={(words) => aim({ text: words })}
        />
      </fieldset>
      <WordsField
        label={text('own_field_why')}
        value={now.why}
        longest={limits.note}
        rows={2}
        onChange={(why) => change({ why })}
      />
      <WordsField
        label={text('own_field_source')}
        value={now.source}
        longest={limits.note}
        onChange={(source) => change({ source })}
      />
      <section class="own-judged" aria-label={text('own_judged')}>
        <h3>{text('own_judged')}</h3>
        <div role="status">
          {bare ? (
            <p class="soft">{text('own_judged_empty')}</p>
          ) : (
            <ScenarioAnswer shown={{ ...shown, why: '', source: '' }} verdict={judgeScenario(shown)} />
          )}
        </div>
      </section>
      <div class="row">
        <button type="submit" class="button button-primary" disabled={bare}>
          {text('own_save')}
        </button>
        <button type="button" class="button" onClick={onCancel}>
          {text('cancel')}
        </button>
      </div>
    </form>
  );
}
