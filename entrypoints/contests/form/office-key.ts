import type { TextKey } from '../../../components/text.tsx';
import type { Contest } from '../../../rules/contests/schema.ts';

const keys = {
  presiden: 'office_presiden',
  partai: 'office_partai',
  'dpr-ri': 'office_dpr_ri',
  dpd: 'office_dpd',
  'dprd-provinsi': 'office_dprd_provinsi',
  'dprd-kabkota': 'office_dprd_kabkota',
  gubernur: 'office_gubernur',
  bupati: 'office_bupati',
  walikota: 'office_walikota',
} as const satisfies Record<Contest['office'], TextKey>;

/** The text that names an office. */
export const officeKey = (office: Contest['office']): TextKey => keys[office];
