import { personName } from '../../rules/contests/person-name.ts';

/** Spellings of Kemendagri where KPU's file differs. */
const respelled: Record<string, string> = {
  '31': 'DKI Jakarta',
  '1504': 'Batang Hari',
  '1274': 'Kota Tanjungbalai',
  '1277': 'Kota Padangsidimpuan',
  '1673': 'Kota Lubuklinggau',
  '1706': 'Mukomuko',
  '1971': 'Kota Pangkalpinang',
  '2172': 'Kota Tanjungpinang',
  '6271': 'Kota Palangka Raya',
  '7109': 'Kepulauan Siau Tagulandang Biaro',
  '7204': 'Tolitoli',
  '7209': 'Tojo Una-Una',
  '7310': 'Pangkajene dan Kepulauan',
  '7372': 'Kota Parepare',
  '7472': 'Kota Baubau',
  '9203': 'Fakfak',
  '9502': 'Pegunungan Bintang',
};

/** Regions that chose nobody in Pilkada 2024: DI Yogyakarta's governor is not elected, Jakarta's cities have no elected head. */
const withoutPilkada: Record<string, string> = {
  '34': 'Daerah Istimewa Yogyakarta',
  '3101': 'Kepulauan Seribu',
  '3171': 'Kota Jakarta Pusat',
  '3172': 'Kota Jakarta Utara',
  '3173': 'Kota Jakarta Barat',
  '3174': 'Kota Jakarta Selatan',
  '3175': 'Kota Jakarta Timur',
};

/** Codes and names of all 38 provinces and 514 regencies and cities, provinces first. */
export function regionNames(pilkada: readonly Record<string, string>[]): Record<string, string> {
  const names: Record<string, string> = { ...withoutPilkada };
  for (const { region_code: code = '', region = '' } of pilkada)
    names[code] = respelled[code] ?? personName(region, region);
  // All-digit keys come in numeric order by themselves: 11, 12, … 96, 1101.
  return names;
}
