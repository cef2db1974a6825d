import { Select } from '../../components/select/select.tsx';
import { useText } from '../../components/text.tsx';
import { roleLabels } from '../../policy/labels.ts';
import { provinces, regenciesOf, regionName } from '../../rules/contests/regions.ts';
import { roles } from '../../rules/draft.ts';
import { describedBy, LockNote, useLock } from './locks.tsx';
import type { SectionProps } from './section.ts';

/** Who the person is and where they vote: the two decide which rules and contests count. */
export function PersonSection({ settings, save }: SectionProps) {
  const text = useText();
  const roleLock = useLock('role');
  const regionLock = useLock('region');
  const welcomeLock = useLock('welcome');
  const province = settings.region.slice(0, 2);
  const regencies = province === '' ? [] : regenciesOf(province);
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
        <Select
          label={text('province')}
          value={province}
          disabled={regionLock.locked}
          describedBy={describedBy('region-help', regionLock.note)}
          options={[
            { value: '', label: text('region_none') },
            ...provinces.map(({ code, name }) => ({ value: code, label: name })),
          ]}
          onChange={(region) => save({ region })}
        />
        <Select
          label={text('regency')}
          value={settings.region}
          disabled={province === '' || regionLock.locked}
          describedBy={describedBy('region-help', regionLock.note)}
          options={[
            { value: province, label: text('regency_none') },
            ...regencies.map(({ code, name }) => ({ value: code, label: regionName(code) ?? name })),
          ]}
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
