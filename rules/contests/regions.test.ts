import { expect, test } from 'vitest';
import { provinces, regenciesOf, regionName } from './regions.ts';

test('there are 38 provinces and 514 regencies and cities', () => {
  expect(provinces).toHaveLength(38);
  expect(provinces.flatMap(({ code }) => regenciesOf(code))).toHaveLength(514);
});

test.each([
  ['36.03', 'Kabupaten Tangerang'],
  ['3671', 'Kota Tangerang'],
  ['34', 'Daerah Istimewa Yogyakarta'],
  ['96', 'Papua Barat Daya'],
  ['3101', 'Kabupaten Kepulauan Seribu'],
  ['9999', undefined],
])('%s is %s', (code, name) => {
  expect(regionName(code)).toBe(name);
});
