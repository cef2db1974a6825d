import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { RegionFields } from './region-fields.tsx';

afterEach(cleanup);

const beside = [{ value: '99', label: 'Latihan' }];

/** The fields with what they have said since. */
function draw(region: string, disabled = false) {
  const said: string[] = [];
  render(
    <RegionFields
      region={region}
      none="Seluruh negeri"
      beside={beside}
      disabled={disabled}
      onChange={(code) => said.push(code)}
    />,
  );
  const [province, regency] = screen.getAllByRole<HTMLSelectElement>('combobox');
  if (!province || !regency) throw new Error('two fields');
  return { province, regency, said };
}

it('has no regency to choose where there is no province, or one that has none', () => {
  const { regency } = draw('');
  expect([regency.disabled, regency.options.length]).toEqual([true, 1]);
  cleanup();
  expect(draw('99').regency.disabled).toBe(true);
});

it('offers the regencies of the province, and the province alone', () => {
  const { province, regency, said } = draw('3603');
  expect([...regency.options].every(({ value }) => value.startsWith('36'))).toBe(true);
  fireEvent.change(regency, { target: { value: '36' } });
  fireEvent.change(province, { target: { value: '' } });
  expect(said).toEqual(['36', '']);
});

it('has neither to choose where it is locked', () => {
  const { province, regency } = draw('3603', true);
  expect([province.disabled, regency.disabled]).toEqual([true, true]);
});
