import { type Provision, type ProvisionId, provisions } from './provisions.ts';
import type { SourceKey } from './sources.ts';

/**
 * How well a wording is known. `source`: an official page, or several that agree; `press`: press transcriptions only;
 * `memory` and `inference` may never be shown as a citation.
 */
export type Confidence = 'source' | 'press' | 'memory' | 'inference';

export interface ProvisionRecord {
  sources: readonly SourceKey[];
  confidence: Confidence;
  note?: string;
}

const record = (confidence: Confidence, sources: readonly SourceKey[], note?: string): ProvisionRecord => ({
  sources,
  confidence,
  ...(note && { note }),
});

const pp94: ProvisionRecord = record('source', ['disiplin-pns', 'tribun-jakarta-bkn']);

/** Where every provision was read. Kept apart from `provisions.ts`, which is shown to people. */
export const provisionRecords: Readonly<Record<ProvisionId, ProvisionRecord>> = {
  KE1: record('source', ['jakarta-go', 'kompas-2023', 'seed-004']),
  KE2: record('source', ['jakarta-go', 'merdeka', 'seed-004']),
  KE3: record('source', ['jakarta-go', 'kompas-2023', 'seed-004']),
  KE4: record(
    'source',
    ['jakarta-go', 'infosemarang', 'merdeka', 'viva-jatim', 'bloomberg-skb', 'seed-004'],
    'Objeknya "group/akun pemenangan".',
  ),
  KE5: record(
    'press',
    ['kompasiana-20', 'hukamanews', 'tempo-heru', 'seed-004'],
    'Simbol, atribut, dan latar belakang melekat pada huruf b; foto dengan bakal calon (huruf a) tercantum tanpa syarat pose, menurut pembacaan kami.',
  ),
  KE6: record('press', ['kompasiana-20', 'tribun-jatim-15nov']),
  KE7: record('press', ['kompasiana-20', 'seed-004']),
  D1: record('source', ['bkn-medan-disiplin', 'kompas-2023']),
  D2: record('source', ['bkn-medan-disiplin', 'kompas-2023']),
  D3: record(
    'source',
    ['bkn-medan-disiplin', 'mediaduta', 'kompas-2023'],
    'Nomor pasal dalam pers tidak jelas: jangan disebut.',
  ),
  D4: record('source', ['bkn-medan-disiplin', 'kompas-2023']),
  D5: record('source', ['bkn-medan-disiplin', 'kompas-2023', 'tvone-nganjuk']),
  D6: record(
    'source',
    ['bkn-medan-disiplin', 'bloomberg-skb', 'kompas-2023'],
    '"/calon" (akun calon sendiri) hanya ada dalam satu salinan, BKN Kanreg VI Medan.',
  ),
  D7: record('source', ['bkn-medan-disiplin', 'kompas-2023']),
  D8: record(
    'source',
    ['bkn-medan-disiplin', 'mediaduta', 'kompas-2023'],
    'Daftar perbuatan di bagian akhir hanya dari mediaduta.',
  ),
  D9: record('press', ['mediaduta', 'ntbsatu-sanksi']),
  D10: record('press', ['mediaduta', 'ntbsatu-sanksi']),
  D11: record('press', ['mediaduta', 'ntbsatu-sanksi']),
  D12: record('press', ['mediaduta', 'tribun-kpps', 'ntbsatu-sanksi']),
  'PP94-5n-1': {
    ...pp94,
    note: 'Penjelasannya melarang hadir pasif; Bawaslu dan Mendagri membolehkan. Tingkat hukumannya tidak ditemukan.',
  },
  'PP94-5n-2': pp94,
  'PP94-5n-3': pp94,
  'PP94-5n-4': pp94,
  'PP94-5n-5': pp94,
  'PP94-5n-6': pp94,
  'PP94-5n-7': pp94,
  'UU20-2f': record('press', ['detikhukum', 'kronologi']),
  'UU20-9-2': record('press', ['emka', 'kronologi', 'bloomberg-skb']),
  'UU20-24-1d': record('press', ['detikhukum', 'radarkepahiang-uu']),
  'UU20-52': record('press', ['tvone-nganjuk', 'kompasiana-20']),
  'SE18-2023': record('source', ['bkn-medan-cltn', 'voi-se18', 'waktu']),
  'SE1-2023': record('press', ['deras', 'jpnn-se1', 'pekalongan']),
  'SE137-2018': record('press', ['kuncijawaban-se137', 'liputan6-se137']),
  'BKN-2018': record('press', ['hukumonline', 'batamtoday']),
  'UU7-280': record('press', ['tvone-sulsel', 'harianrakyat', 'lajur', 'ameg']),
  'UU7-282': record('press', ['tvone-nganjuk']),
  'UU7-283': record('press', ['tvone-nganjuk', 'prototypecast']),
  'UU7-492': record('press', ['slideshare-pidana']),
  'UU7-523': record('press', ['disway-dana', 'pr-banjarnegara', 'jabarnews-uang']),
  'UU10-71': record('press', ['beritajateng-mk', 'waspada']),
  'UU10-187A': record('press', ['riaupublik', 'rbtv']),
  'UU1-187': record('press', ['kompas-2017']),
  'PKPU3-42': record(
    'press',
    ['detik-swafoto', 'jurnalbabel'],
    'Aturan Pemilu 2019; periksa peraturan pemilihan berikutnya.',
  ),
  POSE: record(
    'press',
    ['kraya', 'ntbsatu-pose', 'joglojateng', 'democrazy', 'antara-sultra'],
    'Daftar pose tidak ada dalam teks SKB.',
  ),
  'IKRAR-1': record('source', ['seed-002', 'seed-001']),
  'IKRAR-2': record('source', ['seed-002', 'seed-001']),
  'IKRAR-3': record('source', ['seed-002', 'seed-001', 'tanahbumbu']),
  'IKRAR-4': record('source', ['seed-002', 'seed-001']),
};

/** Provisions that a rule may rest on but that no screen quotes beside a person's own words: penalties, and what is only remembered. */
export const withheld = {
  D13: {
    title: 'SKB 2/2022, disiplin no. 13',
    wording:
      'Bentuk pelanggaran/dugaan pelanggaran yang tidak termasuk dalam matriks … dengan sanksi yang akan dibahas dan diputus oleh Satgas sesuai pedoman yang berlaku',
    quoted: true,
    ...record('press', ['tribun-kpps'], 'Pasal penampung; tidak menyebut perbuatan.'),
  },
  'PP94-14i': {
    title: 'PP 94/2021 Pasal 14 huruf i',
    wording: 'Tingkat hukuman disiplin untuk larangan Pasal 5 huruf n angka 3 sampai 7.',
    quoted: false,
    ...record('source', ['disiplin-pns', 'kompas-2023'], 'Pasal hukuman: tidak ditampilkan pada peringatan.'),
  },
  'UU7-494': {
    title: 'UU 7/2017 Pasal 494',
    wording: 'Ketentuan pidana atas Pasal 280 ayat (3): ASN sebagai pelaksana atau tim kampanye.',
    quoted: false,
    ...record('press', ['lajur', 'ameg'], 'Pasal pidana: tanda suka atau komentar bukan Pasal 494.'),
  },
  'UU1-188': {
    title: 'UU 1/2015 Pasal 188',
    wording: 'Ketentuan pidana atas larangan Pasal 71 UU 10/2016 bagi pejabat.',
    quoted: false,
    ...record('press', ['beritajateng-mk', 'waspada', 'murianews-mk', 'kabarnyata']),
  },
} as const satisfies Record<string, Provision & ProvisionRecord>;

/** A provision with all that is known of it, for information pages and for whoever checks the sources. */
export interface ProvisionRow extends Provision, ProvisionRecord {
  id: string;
  /** Whether a screen may quote it beside a person's words. */
  shown: boolean;
}

/** Every provision, shown and withheld. */
export const provisionRows: readonly ProvisionRow[] = [
  ...Object.entries(provisionRecords).map(([id, row]) => ({
    id,
    ...provisions[id as ProvisionId],
    ...row,
    shown: true,
  })),
  ...Object.entries(withheld).map(([id, row]) => ({ id, ...row, shown: false })),
];
