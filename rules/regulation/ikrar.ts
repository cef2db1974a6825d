import type { IkrarPoint } from '../verdict.ts';
import type { SourceKey } from './sources.ts';

/** The four points, first to last. */
export type IkrarPoints = readonly [string, string, string, string];

/** Stands for the election in point 1. */
export const electionPlaceholder = '{pemilihan}';

/** What the placeholder says between elections. */
export const anyElection = 'Pemilu dan Pemilihan';

/**
 * The pledge as read in Tanjungpinang on 20 November 2023, with the long point 3, the one on social media.
 * There the placeholder says "Pemilu dan Pemilihan Tahun 2024". (seed-002)
 */
export const ikrarPoints: IkrarPoints = [
  `Menjaga dan menegakkan prinsip netralitas Pegawai Aparatur Sipil Negara dalam melaksanakan fungsi pelayanan publik, baik sebelum, selama maupun sesudah pelaksanaan ${electionPlaceholder}`,
  'Menghindari konflik kepentingan, tidak melakukan praktik-praktik intimidasi dan ancaman kepada Pegawai ASN dan seluruh elemen masyarakat serta tidak memihak kepada pasangan calon tertentu',
  'Menggunakan media sosial secara bijak, tidak dipergunakan untuk kepentingan pasangan calon tertentu, tidak menyebarkan ujaran kebencian serta berita bohong',
  'Menolak politik uang dan segala jenis pemberian dalam bentuk apapun.',
];

/** Read at the end in the field; not part of the four points. (intimnews, gurusiana) */
export const ikrarClosing =
  'Demikian ikrar ini kami buat dan dilaksanakan dengan penuh integritas dan rasa tanggung jawab dalam rangka mewujudkan netralitas pegawai ASN yang bermartabat, beretika dan demokratis demi terwujudnya persatuan dan kesatuan NKRI';

/** Another reading of the pledge: only what differs from `ikrarPoints`. */
export interface IkrarVariant {
  year: number;
  place: string;
  /** Other wording, by point; parts in quotation marks are all that was reported. */
  differs: Readonly<Partial<Record<IkrarPoint, string>>>;
  sources: readonly SourceKey[];
}

const shortPoint3 =
  'Menggunakan media sosial secara bijak dan tidak menyebarkan ujaran kebencian serta berita bohong.';

/** Readings of 2020 to 2024, for agencies that signed one of them. */
export const ikrarVariants: readonly IkrarVariant[] = [
  {
    year: 2020,
    place: 'Deklarasi Gerakan Nasional Netralitas ASN, 26 Agustus 2020',
    differs: {
      1: '"prinsip netralitas ASN di instansi masing-masing dalam melaksanakan fungsi pelayanan publik … Pilkada Serentak Tahun 2020"',
      3: shortPoint3,
    },
    sources: ['gurusiana'],
  },
  {
    year: 2020,
    place: 'Pembacaan nasional secara virtual, 7 Oktober 2020',
    differs: { 1: '"… Pilkada serentak tahun 2020"' },
    sources: ['tanahbumbu'],
  },
  {
    year: 2020,
    place: 'Batam, Oktober 2020',
    differs: {
      1: '"sebelum, selama maupun setelah pelaksanaan …"',
      2: '"praktik intimidasi dan mengancam"',
    },
    sources: ['seed-000'],
  },
  {
    year: 2020,
    place: 'Kepulauan Riau, 19–21 Oktober 2020',
    differs: {
      1: '"sebelum, selama maupun sesudah pelaksanaan Pilkada Serentak Tahun 2020"',
      2: '"praktik intimidasi atau ancaman"',
    },
    sources: ['seed-001'],
  },
  {
    year: 2020,
    place: 'Kampanye virtual, dimuat Kalimantan Utara',
    differs: { 3: '"tidak untuk mendukung pasangan calon, tidak untuk ujaran kebencian dan berita bohong"' },
    sources: ['seed-003'],
  },
  {
    year: 2023,
    place: 'Sumatera Barat, Ditjen PPI Kominfo, DPRD Jawa Barat, Sukamara, Natuna',
    differs: { 3: shortPoint3 },
    sources: ['rakyatjateng-sumbar', 'djppi', 'jabarnews-dprd', 'intimnews', 'antara-natuna'],
  },
  {
    year: 2023,
    place: 'Kementerian Ketenagakerjaan',
    differs: { 1: '"Pegawai ASN dan Pegawai Non ASN … Pemilihan Umum Tahun 2024"' },
    sources: ['jpnn-kemnaker'],
  },
  {
    year: 2024,
    place: 'Kota Sukabumi',
    differs: { 1: '"Pegawai ASN dan Non ASN"' },
    sources: ['sukabumi'],
  },
];

/**
 * The four points as shown to a person.
 * @param election name for the placeholder, e.g. `Pilkada Serentak Tahun 2024`; several may be joined by the caller
 * @param own the agency's signed wording, with or without the placeholder; blank points fall back to the default
 */
export function renderIkrar(election: string = anyElection, own: readonly string[] = []): IkrarPoints {
  const point = (at: 0 | 1 | 2 | 3): string =>
    (own[at]?.trim() || ikrarPoints[at]).replaceAll(electionPlaceholder, election);
  return [point(0), point(1), point(2), point(3)];
}
