import type { IkrarPoint } from '../verdict.ts';
import type { withheld } from './provision-records.ts';
import type { ProvisionId } from './provisions.ts';
import type { SourceKey } from './sources.ts';

/** What is known of a rule beside what the engine needs of it. */
export interface RuleRecord {
  sources: readonly SourceKey[];
  /** Provisions that it rests on beside the ones per stage. */
  basis?: readonly (ProvisionId | keyof typeof withheld)[];
  /** Points of the pledge that it touches beside the one shown. */
  alsoIkrar?: readonly IkrarPoint[];
}

/** Where every rule was read, by its id. Kept apart from `rules/`, which content scripts carry. */
export const ruleRecords: Readonly<Record<string, RuleRecord>> = {
  'dukungan-calon-post': {
    sources: ['jakarta-go', 'bkn-medan-disiplin', 'disiplin-pns'],
    basis: ['PP94-5n-5', 'UU20-24-1d'],
    alsoIkrar: [2],
  },
  'dukungan-calon-komentar': {
    sources: ['jakarta-go', 'bkn-medan-disiplin', 'bloomberg-skb'],
    basis: ['PP94-5n-5', 'UU20-9-2'],
  },
  'bagikan-konten-kampanye': {
    sources: ['jakarta-go', 'bkn-medan-disiplin'],
    basis: ['KE2', 'D2', 'PP94-5n-5'],
  },
  'tagar-slogan-kampanye': { sources: ['jakarta-go', 'bkn-medan-disiplin'], basis: ['PP94-5n-5'] },
  'profil-dukungan': { sources: ['jakarta-go', 'bkn-medan-disiplin'], basis: ['KE1', 'D1'] },
  'live-kampanye': {
    sources: ['jakarta-go', 'kompas-2023', 'bkn-medan-disiplin'],
    basis: ['KE6', 'PP94-5n-1', 'PP94-5n-2'],
    alsoIkrar: [3],
  },
  'euforia-hasil': { sources: ['mediaduta', 'bkn-medan-disiplin'], basis: ['D12'], alsoIkrar: [2] },
  'dukungan-parpol': { sources: ['emka', 'kronologi'], basis: ['UU20-2f', 'UU20-24-1d'], alsoIkrar: [3] },
  'serang-calon': {
    sources: ['mediaduta', 'tribun-kpps', 'disiplin-pns'],
    basis: ['PP94-5n-5'],
    alsoIkrar: [2],
  },
  'kesan-berpihak': { sources: ['bkn-medan-disiplin', 'mediaduta', 'kompas-2023'], basis: ['PP94-5n-5'] },
  'ajakan-pegawai': {
    sources: ['bkn-medan-disiplin', 'mediaduta', 'disiplin-pns'],
    basis: ['PP94-5n-6', 'UU7-283'],
  },
  intimidasi: { sources: ['seed-002', 'disiplin-pns'], basis: ['IKRAR-2', 'UU7-282', 'UU7-283'] },
  'atribut-dinas-kampanye': { sources: ['disiplin-pns', 'jabarekspres'], basis: ['PP94-5n-4'] },
  'akun-dinas-memihak': {
    sources: ['mediaduta', 'tribun-kpps', 'papua-kpu'],
    basis: ['PP94-5n-5', 'UU10-71'],
    alsoIkrar: [3],
  },
  'program-untuk-calon': {
    sources: ['mediaduta', 'tribun-kpps', 'ntbsatu-sanksi'],
    basis: ['PP94-5n-5'],
    alsoIkrar: [4],
  },
  'undang-calon-acara-dinas': { sources: ['bkn-medan-disiplin', 'mediaduta'], basis: ['D12'] },
  'politik-uang': { sources: ['hukumonline', 'disiplin-pns'], basis: ['IKRAR-4'] },
  'ujaran-kebencian': { sources: ['hukumonline', 'batamtoday'], basis: ['IKRAR-3'] },
  'berita-bohong': {
    sources: ['kuncijawaban-se137', 'liputan6-se137', 'hukumonline'],
    basis: ['BKN-2018', 'IKRAR-3'],
  },
  'anggota-parpol': {
    sources: ['bkn-medan-disiplin', 'kompas-2023', 'tvone-nganjuk'],
    basis: ['D5', 'UU20-52'],
  },
  'tim-pemenangan': { sources: ['mediaduta', 'ntbsatu-sanksi'], basis: ['UU7-280', 'UU7-494'] },
  'dukungan-ktp': { sources: ['mediaduta', 'ntbsatu-sanksi'], basis: ['PP94-5n-7'] },
  'promosi-diri-bakal-calon': {
    sources: ['bkn-medan-disiplin', 'mediaduta', 'kompas-2023'],
    basis: ['KE1', 'KE2'],
  },
  'pasangan-calon-keluarga': { sources: ['bkn-medan-cltn', 'kompasiana-20'], basis: ['KE7'], alsoIkrar: [3] },
  'masa-tenang': { sources: ['bkn-medan-disiplin', 'jakarta-go'], basis: ['D2', 'D6'], alsoIkrar: [3] },
  'suka-konten-kampanye': {
    sources: ['jakarta-go', 'bkn-medan-disiplin', 'swarafakta', 'inews-semarang'],
    basis: ['PP94-5n-5'],
  },
  'suka-konten-calon-nonkampanye': { sources: ['tabengan', 'hulondalo', 'radarkaur'] },
  'ikuti-akun-pemenangan': { sources: ['jakarta-go', 'bkn-medan-disiplin', 'wantimpres'] },
  'ikuti-akun-calon': { sources: ['bkn-medan-disiplin', 'wantimpres', 'republika-jppr'] },
  'gabung-grup-pemenangan': { sources: ['jakarta-go', 'bkn-medan-disiplin'], basis: ['D9', 'D10'] },
  'foto-bersama-calon': { sources: ['kompasiana-20', 'bkn-medan-disiplin', 'teraswarga'] },
  'foto-timses-atribut': { sources: ['kompasiana-20', 'bkn-medan-disiplin'] },
  'foto-alat-peraga': { sources: ['kompasiana-20', 'bkn-medan-disiplin'], basis: ['KE1', 'D1'] },
  'foto-pose-jari': {
    sources: ['kraya', 'ntbsatu-pose', 'joglojateng', 'democrazy'],
    basis: ['KE5', 'D7'],
    alsoIkrar: [3],
  },
  'surat-suara': { sources: ['jurnalbabel', 'zonasultra-tinta'] },
  'unggah-ulang-foto-lama': { sources: ['coraknews'] },
};
