import type { SourceKey } from './sources.ts';

/**
 * What the regulations provide for, for the information page and for nothing else: a warning never predicts a consequence,
 * and a like or comment is not by itself a criminal matter. Every text says what may be, and who decides: the PPK.
 */
export interface Sanction {
  id: string;
  title: string;
  kinds: readonly string[];
  basis: string;
  /** Provisions that the table of SKB 2/2022 or PP 94/2021 puts here. */
  provisions: readonly string[];
  sources: readonly SourceKey[];
}

export const sanctionsIntro =
  'Tabel ini memuat apa yang dapat diberikan menurut peraturan. Apakah suatu perbuatan dinilai melanggar, dan apa tindak lanjutnya, diputuskan pejabat berwenang setelah pemeriksaan. Praktik di daerah berbeda-beda.';

export const sanctions: readonly Sanction[] = [
  {
    id: 'moral',
    title: 'Sanksi moral (kode etik)',
    kinds: ['pernyataan secara tertutup', 'pernyataan secara terbuka'],
    basis: 'PP 42/2004 Pasal 15',
    provisions: ['KE1', 'KE2', 'KE3', 'KE4', 'KE5', 'KE6', 'KE7'],
    sources: ['tempo-heru', 'kausa', 'sumba', 'kompas-2023'],
  },
  {
    id: 'ringan',
    title: 'Hukuman disiplin ringan',
    kinds: ['teguran lisan', 'teguran tertulis', 'pernyataan tidak puas secara tertulis'],
    basis: 'PP 94/2021; tidak tercantum dalam tabel SKB, tetapi ada dalam praktik daerah',
    provisions: [],
    sources: ['disiplin-pns', 'bantenekspres-5asn'],
  },
  {
    id: 'sedang',
    title: 'Hukuman disiplin sedang',
    kinds: ['pemotongan tunjangan kinerja 25% selama 6, 9, atau 12 bulan'],
    basis: 'PP 94/2021',
    provisions: ['D3', 'D9', 'PP94-5n-2'],
    sources: ['disiplin-pns', 'jabarekspres'],
  },
  {
    id: 'berat',
    title: 'Hukuman disiplin berat',
    kinds: [
      'penurunan jabatan setingkat lebih rendah selama 12 bulan',
      'pembebasan dari jabatan menjadi jabatan pelaksana selama 12 bulan',
      'pemberhentian dengan hormat tidak atas permintaan sendiri',
    ],
    basis: 'PP 94/2021 Pasal 14 huruf i',
    provisions: [
      'D1',
      'D2',
      'D4',
      'D6',
      'D7',
      'D8',
      'D10',
      'D11',
      'D12',
      'PP94-5n-3',
      'PP94-5n-4',
      'PP94-5n-5',
      'PP94-5n-6',
      'PP94-5n-7',
    ],
    sources: ['disiplin-pns', 'jabarekspres', 'ntbsatu-sanksi', 'bkn-medan-disiplin'],
  },
  {
    id: 'ptdh',
    title: 'Pemberhentian tidak dengan hormat',
    kinds: ['pemberhentian tidak dengan hormat'],
    basis: 'UU 20/2023 Pasal 52 ayat (3) huruf j dan ayat (4)',
    provisions: ['D5', 'UU20-52'],
    sources: ['bkn-medan-disiplin', 'kompas-2023', 'tvone-nganjuk'],
  },
  {
    id: 'kontrak',
    title: 'PPPK dan pegawai non-ASN',
    kinds: [
      'menurut PP 49/2018 dan perjanjian kerja (PPPK)',
      'menurut perjanjian kerja, bertingkat (non-ASN)',
    ],
    basis: 'PP 49/2018; SE Menteri PANRB 1/2023',
    provisions: ['SE1-2023'],
    sources: ['ntbsatu-sanksi', 'deras', 'pekalongan'],
  },
];

/** A criminal provision of the election laws: who it addresses, not what a person at a keyboard should fear. */
export interface CriminalProvision {
  article: string;
  concerns: string;
  addressee: string;
  /** Upper bounds as printed, without the word for the kind of custody. */
  upTo: string;
  sources: readonly SourceKey[];
}

export const criminalIntro =
  'Ketentuan pidana pemilu terutama menyasar peserta, tim kampanye, dan pejabat. Tanda suka atau komentar tidak dengan sendirinya termasuk di dalamnya.';

export const criminalProvisions: readonly CriminalProvision[] = [
  {
    article: 'UU 7/2017 Pasal 280 ayat (2) huruf f dan Pasal 493',
    concerns: 'tim kampanye melibatkan ASN',
    addressee: 'pelaksana dan tim kampanye',
    upTo: '1 tahun dan Rp12 juta',
    sources: ['tvone-sulsel', 'harianrakyat'],
  },
  {
    article: 'UU 7/2017 Pasal 280 ayat (3) dan Pasal 494',
    concerns: 'menjadi pelaksana atau tim kampanye',
    addressee: 'ASN',
    upTo: '1 tahun dan Rp12 juta',
    sources: ['lajur', 'ameg'],
  },
  {
    article: 'UU 7/2017 Pasal 492',
    concerns: 'kampanye di luar jadwal',
    addressee: 'siapa pun',
    upTo: '1 tahun dan Rp12 juta',
    sources: ['slideshare-pidana'],
  },
  {
    article: 'UU 7/2017 Pasal 523',
    concerns: 'politik uang pada masa kampanye, masa tenang, dan hari pemungutan suara',
    addressee: 'pelaksana, peserta, tim; pada hari pemungutan suara siapa pun',
    upTo: '2 tahun dan Rp24 juta; 4 tahun dan Rp48 juta; 3 tahun dan Rp36 juta',
    sources: ['disway-dana', 'pr-banjarnegara', 'jabarnews-uang'],
  },
  {
    article: 'UU 10/2016 Pasal 70 ayat (1) dan Pasal 189',
    concerns: 'pasangan calon melibatkan ASN dalam kampanye',
    addressee: 'calon',
    upTo: '1 sampai 6 bulan dan/atau Rp600 ribu sampai Rp6 juta',
    sources: ['swanara', 'tandaseru-halteng'],
  },
  {
    article: 'UU 10/2016 Pasal 71 ayat (1) dan UU 1/2015 Pasal 188 (putusan MK 136/PUU-XXII/2024)',
    concerns: 'keputusan atau tindakan yang menguntungkan atau merugikan salah satu pasangan calon',
    addressee: 'pejabat, termasuk pejabat ASN',
    upTo: '1 sampai 6 bulan dan/atau Rp600 ribu sampai Rp6 juta',
    sources: ['beritajateng-mk', 'waspada', 'murianews-mk'],
  },
  {
    article: 'UU 10/2016 Pasal 187A',
    concerns: 'politik uang dalam Pilkada',
    addressee: 'pemberi dan penerima',
    upTo: '36 sampai 72 bulan dan Rp200 juta sampai Rp1 miliar',
    sources: ['riaupublik', 'rbtv'],
  },
  {
    article: 'UU 1/2015 Pasal 187 ayat (1)',
    concerns: 'kampanye Pilkada di luar jadwal',
    addressee: 'siapa pun',
    upTo: '15 hari sampai 3 bulan dan/atau Rp100 ribu sampai Rp1 juta',
    sources: ['kompas-2017'],
  },
];
