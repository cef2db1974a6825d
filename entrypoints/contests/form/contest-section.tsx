import { RegionFields } from '../../../components/region-fields/region-fields.tsx';
import { Select } from '../../../components/select/select.tsx';
import { useText } from '../../../components/text.tsx';
import { contohRegion } from '../../../rules/contests/contoh.ts';
import { offices } from '../../../rules/contests/schema.ts';
import { WordsField } from '../../training/own/words-field.tsx';
import type { DraftContest } from '../draft/draft.ts';
import { fieldLimit } from './field-limit.ts';
import { officeKey } from './office-key.ts';

interface Props {
  contest: DraftContest;
  onChange: (part: Partial<DraftContest>) => void;
  onRemove: () => void;
}

/** What is elected, and where: the region decides for whom the names count. */
export function ContestSection({ contest, onChange, onRemove }: Props) {
  const text = useText();
  const { name, office, region } = contest;
  const forTraining = region === contohRegion;
  return (
    <section class="card paslon-card">
      <div class="paslon-head">
        <h2>{text('paslon_contest')}</h2>
        <button
          type="button"
          class="button-link"
          aria-label={text('remove_named', name.trim() || text('paslon_contest_unnamed'))}
          onClick={onRemove}
        >
          {text('remove')}
        </button>
      </div>
      <WordsField
        label={text('paslon_contest_name')}
        value={name}
        longest={fieldLimit}
        onChange={(words) => onChange({ name: words })}
      />
      <div class="paslon-fields">
        <Select
          label={text('paslon_office')}
          value={office}
          options={offices.map((value) => ({ value, label: text(officeKey(value)) }))}
          onChange={(value) => onChange({ office: offices.find((one) => one === value) ?? office })}
        />
        <RegionFields
          region={region}
          none={text('paslon_region_country')}
          beside={[{ value: contohRegion, label: text('paslon_region_training') }]}
          onChange={(code) => onChange({ region: code })}
        />
      </div>
      <p class="help">{text(forTraining ? 'paslon_region_training_help' : 'paslon_region_help')}</p>
    </section>
  );
}
