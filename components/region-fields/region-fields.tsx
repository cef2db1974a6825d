import { provinces, regenciesOf, regionName } from '../../rules/contests/regions.ts';
import { type Option, Select } from '../select/select.tsx';
import { useText } from '../text.tsx';

interface Props {
  /** Kemendagri code: `''` for the whole country, two digits for a province, four for a regency or town. */
  region: string;
  /** What `''` is called here. */
  none: string;
  /** Regions beside the country's own; they have no regencies. */
  beside?: readonly Option[];
  disabled?: boolean;
  /** Ids of what explains it further. */
  describedBy?: string | undefined;
  onChange: (region: string) => void;
}

/** A province, and with it a regency or town. */
export function RegionFields({ region, none, beside = [], disabled = false, describedBy, onChange }: Props) {
  const text = useText();
  const isBeside = beside.some(({ value }) => value === region);
  const province = isBeside ? region : region.slice(0, 2);
  // Of no province they would be those of the whole country.
  const regencies = province === '' || isBeside ? [] : regenciesOf(province);
  return (
    <>
      <Select
        label={text('province')}
        value={province}
        disabled={disabled}
        describedBy={describedBy}
        options={[
          { value: '', label: none },
          ...beside,
          ...provinces.map(({ code, name }) => ({ value: code, label: name })),
        ]}
        onChange={onChange}
      />
      <Select
        label={text('regency')}
        value={region}
        disabled={disabled || province === '' || isBeside}
        describedBy={describedBy}
        options={[
          { value: province, label: text('regency_none') },
          ...regencies.map(({ code, name }) => ({
            value: code,
            label: regionName(code) ?? name,
          })),
        ]}
        onChange={onChange}
      />
    </>
  );
}
