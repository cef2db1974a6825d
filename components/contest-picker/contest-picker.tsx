import { provinces } from '../../rules/contests/regions.ts';
import type { Contest } from '../../rules/contests/schema.ts';
import { Select } from '../select/select.tsx';
import { useText } from '../text.tsx';

interface Props {
  label: string;
  contests: readonly Pick<Contest, 'id' | 'name' | 'region'>[];
  value: string;
  /** Says that nothing is chosen, for pickers that add to a list. */
  none?: string;
  onChange: (id: string) => void;
}

/** Every known contest: the training one and the national ones first, the others by province. */
export function ContestPicker({ label, contests, value, none, onChange }: Props) {
  const text = useText();
  const option = ({ id, name }: Props['contests'][number]) => ({ value: id, label: name });
  const known = new Set(provinces.map(({ code }) => code));
  const provinceOf = (region: string) => region.slice(0, 2);
  const national = contests.filter(({ region }) => region === '');
  return (
    <Select
      label={label}
      value={value}
      options={[
        ...(none === undefined ? [] : [{ value: '', label: none }]),
        ...contests.filter(({ region }) => region !== '' && !known.has(provinceOf(region))).map(option),
      ]}
      groups={[
        { label: text('national'), options: national.map(option) },
        ...provinces.map(({ code, name }) => ({
          label: name,
          options: contests.filter(({ region }) => provinceOf(region) === code).map(option),
        })),
      ].filter(({ options }) => options.length > 0)}
      onChange={onChange}
    />
  );
}
