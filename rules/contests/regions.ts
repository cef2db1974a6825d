import { plainRegion } from './in-force.ts';
import names from './regions.json' with { type: 'json' };

/**
 * The 38 provinces and 514 regencies and cities, by Kemendagri code. KPU's Sirekap of 2024 uses the same codes, also for the
 * Papua provinces (91 Papua, 92 Papua Barat, 93 Selatan, 94 Tengah, 95 Pegunungan, 96 Barat Daya); BPS codes differ there.
 */
export interface Region {
  code: string;
  name: string;
}

const regions: readonly Region[] = Object.entries(names).map(([code, name]) => ({ code, name }));
const byName = (a: Region, b: Region): number => a.name.localeCompare(b.name, 'id');

/** All provinces, by name. */
export const provinces: readonly Region[] = regions.filter(({ code }) => code.length === 2).sort(byName);

/** The regencies and cities of a province, by name; cities carry "Kota". */
export const regenciesOf = (province: string): Region[] =>
  regions.filter(({ code }) => code.length === 4 && code.startsWith(province)).sort(byName);

/**
 * What a region is called; undefined for a code that is none.
 * @example regionName('36.03') // 'Kabupaten Tangerang'
 */
export function regionName(code: string): string | undefined {
  const found = regions.find((region) => region.code === plainRegion(code));
  if (!found || found.code.length === 2 || found.name.startsWith('Kota ')) return found?.name;
  return `Kabupaten ${found.name}`;
}
