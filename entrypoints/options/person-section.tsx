import { RegionFields } from '../../components/region-fields/region-fields.tsx';
import { Select } from '../../components/select/select.tsx';
import { useText } from '../../components/text.tsx';
import { roleLabels } from '../../policy/labels.ts';
import { roles } from '../../rules/draft.ts';
import { describedBy, LockNote, useLock } from './locks.tsx';
import type { SectionProps } from './section.ts';

/** Who the person is and where they vote: the two decide which rules and contests count. */
export function PersonSection({ settings, save }: SectionProps) {
  const text = useText();
  const roleLock = useLock('role');
  const regionLock = useLock('region');
  const welcomeLock = useLock('welcome');
  return (
    <section class="card section">
      <h2>{text('options_person')}</h2>
      <div class="fields">
        <div>
          <Select
            label={text('role')}
            value={settings.role}
            disabled={roleLock.locked}
            describedBy={roleLock.note}
            options={roles.map((value) => ({ value, label: text(roleLabels[value]) }))}
            onChange={(value) => save({ role: roles.find((known) => known === value) ?? settings.role })}
          />
          <LockNote lock={roleLock} />
        </div>
        <RegionFields
          region={settings.region}
          none={text('region_none')}
          disabled={regionLock.locked}
          describedBy={describedBy('region-help', regionLock.note)}
          onChange={(region) => save({ region })}
        />
      </div>
      <div>
        <LockNote lock={regionLock} />
        <p class="help" id="region-help">
          {text('region_help')}
        </p>
      </div>
      <div>
        <a href="/welcome.html">{text('options_welcome')}</a>
        {!settings.welcome && <p class="help">{text('options_welcome_off')}</p>}
        <LockNote lock={welcomeLock} />
      </div>
    </section>
  );
}
