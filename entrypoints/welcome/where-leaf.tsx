import { Select } from '../../components/select/select.tsx';
import { SetBy } from '../../components/set-by/set-by.tsx';
import { useText } from '../../components/text.tsx';
import { provinces, regenciesOf, regionName } from '../../rules/contests/regions.ts';
import { ContestsHere } from './contests-here.tsx';
import type { AskProps } from './leaf-view.tsx';

/** Where the person votes and serves, and at once what that brings into force. */
export function WhereLeaf({ resolved: { settings, locked }, save }: AskProps) {
  const text = useText();
  const { region } = settings;
  const isLocked = locked.has('region');
  const province = region.slice(0, 2);
  const regencies = province === '' ? [] : regenciesOf(province);
  return (
    <>
      <p class="welcome-lead">{text('welcome_where_lead')}</p>
      {isLocked && <SetBy agency={settings.agency} />}
      <div class="welcome-fields">
        <Select
          label={text('province')}
          value={province}
          disabled={isLocked}
          options={[
            { value: '', label: text('region_none') },
            ...provinces.map(({ code, name }) => ({ value: code, label: name })),
          ]}
          onChange={(code) => save({ region: code })}
        />
        <Select
          label={text('regency')}
          value={region}
          disabled={isLocked || province === ''}
          options={[
            { value: province, label: text('regency_none') },
            ...regencies.map(({ code, name }) => ({ value: code, label: regionName(code) ?? name })),
          ]}
          onChange={(code) => save({ region: code })}
        />
      </div>
      <ContestsHere region={region} />
    </>
  );
}
