import { renderIkrar } from './ikrar.ts';

/** What a warning shows of a provision. Everything in this file may be shown; what may not is in `provision-records.ts`. */
export interface Provision {
  /** Short citation, as a person reads it. */
  title: string;
  wording: string;
  /** False where `wording` sums the provision up instead of quoting it: show it without quotation marks. */
  quoted: boolean;
}

const quote = (title: string, wording: string): Provision => ({ title, wording, quoted: true });
const summary = (title: string, wording: string): Provision => ({ title, wording, quoted: false });

const ethics = (number: number, wording: string) => quote(`SKB 2/2022, kode etik no. ${number}`, wording);
const discipline = (number: number, wording: string) => quote(`SKB 2/2022, disiplin no. ${number}`, wording);
const pp94 = (number: number, wording: string) =>
  quote(
    `PP 94/2021 Pasal 5 huruf n angka ${number}`,
    `memberikan dukungan kepada calon … dengan cara: ${wording}`,
  );
const pledge = (number: 1 | 2 | 3 | 4) =>
  quote(`Ikrar netralitas, poin ${number}`, renderIkrar()[number - 1] ?? '');

const everyOffice =
  '(Presiden/Wakil Presiden/DPR/DPD/DPRD/Gubernur/Wakil Gubernur/Bupati/Wakil Bupati/Wali Kota/Wakil Wali Kota)';

/**
 * The law that warnings quote, by id. `KE`: SKB 2/2022 Lampiran II, code of ethics, before candidates are fixed;
 * `D`: the same, discipline, after. "…" marks what the transcriptions leave out.
 */
export const provisions = {
  KE1: ethics(
    1,
    'Memasang spanduk/baliho/alat peraga lainnya terkait bakal calon peserta pemilu dan pemilihan',
  ),
  KE2: ethics(2, `Sosialisasi/kampanye media sosial/online Bakal Calon ${everyOffice}`),
  KE3: ethics(
    3,
    'Menghadiri deklarasi/kampanye pasangan bakal calon dan memberikan tindakan/dukungan secara aktif',
  ),
  KE4: ethics(
    4,
    'Membuat posting, comment, share, like, bergabung/follow dalam group/akun pemenangan bakal calon (…)',
  ),
  KE5: ethics(
    5,
    'Memposting pada media sosial/media lain yang dapat diakses publik, foto bersama dengan: a. Bakal calon (…); b. Tim sukses dengan menunjukkan/memperagakan simbol keberpihakan/memakai atribut partai politik dan/menggunakan latar belakang foto (gambar) terkait partai politik/bakal calon (…); c. Alat peraga terkait partai politik/bakal calon (…)',
  ),
  KE6: ethics(6, 'Ikut dalam kegiatan kampanye/sosialisasi/pengenalan bakal calon (…)/partai politik'),
  KE7: ethics(
    7,
    'Mengikuti deklarasi/kampanye bagi suami/isteri calon (…) dengan tidak dalam status cuti di luar tanggungan negara (CLTN)',
  ),
  D1: discipline(1, 'Memasang spanduk/baliho/alat peraga lainnya terkait calon peserta pemilu dan pemilihan'),
  D2: discipline(2, `Sosialisasi/Kampanye Media Sosial/Online Calon ${everyOffice}`),
  D3: discipline(
    3,
    'Melakukan pendekatan kepada: Partai politik sebagai Bakal Calon (…); Masyarakat (bagi independent) sebagai Bakal Calon (…) dengan tidak dalam status cuti di luar tanggungan negara (CLTN)',
  ),
  D4: discipline(
    4,
    'Menghadiri deklarasi/kampanye pasangan calon dan memberikan tindakan/dukungan keberpihakan',
  ),
  D5: discipline(5, 'Menjadi anggota dan/atau pengurus partai politik'),
  D6: discipline(
    6,
    'Membuat posting, comment, share, like, bergabung/follow dalam Group/Akun pemenangan/calon (…)',
  ),
  D7: discipline(
    7,
    'Memposting pada media sosial/media lain yang dapat diakses publik, foto bersama dengan: Calon (…); Tim sukses dengan menunjukan/memperagakan simbol keberpihakan/memakai atribut partai politik dan/menggunakan latar belakang foto (gambar) terkait partai politik/calon (…); Alat peraga terkait partai politik/calon (…)',
  ),
  D8: discipline(
    8,
    'Mengadakan kegiatan yang mengarah kepada keberpihakan terhadap partai politik atau calon atau pasangan calon (…) yang menjadi peserta pemilu atau pemilihan sebelum, selama, dan sesudah masa kampanye meliputi pertemuan, ajakan, himbauan, seruan, dan pemberian barang kepada ASN dalam lingkungan unit kerja, anggota [keluarga] dan masyarakat',
  ),
  D9: discipline(
    9,
    'Menjadi Tim Ahli/Tim Pemenangan/Konsultan atau sebutan lainnya bagi bakal calon atau bakal pasangan calon … sebelum penetapan peserta pemilu atau pemilihan',
  ),
  D10: discipline(
    10,
    'Menjadi Tim Ahli/Tim Pemenangan/Konsultan atau sebutan lainnya bagi partai politik atau calon atau pasangan calon … setelah penetapan peserta',
  ),
  D11: discipline(
    11,
    'Memberikan dukungan kepada Bakal Calon perseorangan (Kepala Daerah/Anggota DPD) dengan memberikan surat dukungan atau mengumpulkan fotocopy KTP atau surat keterangan penduduk',
  ),
  D12: discipline(
    12,
    'Membuat keputusan/tindakan yang dapat menguntungkan/merugikan partai politik atau calon atau pasangan calon pada masa sebelum, selama, dan sesudah masa kampanye',
  ),

  'PP94-5n-1': pp94(1, 'ikut kampanye'),
  'PP94-5n-2': pp94(2, 'menjadi peserta kampanye dengan menggunakan atribut partai atau atribut PNS'),
  'PP94-5n-3': pp94(3, 'sebagai peserta kampanye dengan mengerahkan PNS lain'),
  'PP94-5n-4': pp94(4, 'sebagai peserta kampanye dengan menggunakan fasilitas negara'),
  'PP94-5n-5': pp94(
    5,
    'membuat keputusan dan/atau tindakan yang menguntungkan atau merugikan salah satu pasangan calon sebelum, selama, dan sesudah masa kampanye',
  ),
  'PP94-5n-6': pp94(
    6,
    'mengadakan kegiatan yang mengarah kepada keberpihakan terhadap pasangan calon yang menjadi peserta pemilu sebelum, selama, dan sesudah masa kampanye meliputi pertemuan, ajakan, himbauan, seruan, atau pemberian barang kepada PNS dalam lingkungan unit kerjanya, anggota keluarga, dan masyarakat',
  ),
  'PP94-5n-7': pp94(
    7,
    'memberikan surat dukungan disertai fotokopi Kartu Tanda Penduduk atau Surat Keterangan Tanda Penduduk',
  ),

  'UU20-2f': summary('UU 20/2023 Pasal 2 huruf f', 'Manajemen ASN berdasar pada asas netralitas.'),
  'UU20-9-2': quote(
    'UU 20/2023 Pasal 9 ayat (2)',
    'pegawai ASN harus bebas dari pengaruh dan intervensi semua golongan dan partai politik',
  ),
  'UU20-24-1d': quote('UU 20/2023 Pasal 24 ayat (1) huruf d', 'menjaga netralitas'),
  'UU20-52': summary(
    'UU 20/2023 Pasal 52 ayat (3) huruf j dan ayat (4)',
    'Pegawai ASN tidak boleh menjadi anggota dan/atau pengurus partai politik.',
  ),
  'SE18-2023': quote(
    'SE Menteri PANRB 18/2023',
    'Tidak melakukan kampanye atau sosialisasi dalam media sosial baik berupa posting, memberikan komentar (comment), membagikan link atau tautan (share), memberikan like dan/atau ikon, karakter atau simbol tertentu yang menunjukan dukungan kepada suami atau istri',
  ),
  'SE1-2023': summary(
    'SE Menteri PANRB 1/2023',
    'Pegawai pemerintah non-PNS wajib netral; bentuk pelanggarannya mengikuti yang berlaku bagi ASN.',
  ),
  'SE137-2018': summary(
    'SE Menteri PANRB 137/2018',
    'Gunakan media sosial secara bijaksana dan tidak berpihak; jangan membuat atau menyebarkan informasi yang menyesatkan.',
  ),
  'BKN-2018': summary(
    'BKN, Mei 2018, enam bentuk ujaran kebencian',
    'Menyampaikan, menyebarluaskan, atau menyetujui pendapat yang bermuatan kebencian terhadap dasar negara, pemerintah, atau suku, agama, ras, dan golongan.',
  ),
  'UU7-280': summary(
    'UU 7/2017 Pasal 280 ayat (2) dan (3)',
    'ASN dilarang menjadi pelaksana atau tim kampanye, dan kampanye dilarang melibatkan ASN.',
  ),
  'UU7-282': summary(
    'UU 7/2017 Pasal 282',
    'Pejabat negara, struktural, dan fungsional dilarang membuat keputusan atau tindakan yang menguntungkan atau merugikan salah satu peserta pemilu selama masa kampanye.',
  ),
  'UU7-283': quote(
    'UU 7/2017 Pasal 283 ayat (1)',
    'dilarang mengadakan kegiatan yang mengarah kepada keberpihakan terhadap peserta pemilu sebelum, selama, dan sesudah masa kampanye',
  ),
  'UU7-492': summary(
    'UU 7/2017 Pasal 492',
    'Kampanye di luar jadwal yang ditetapkan KPU dilarang bagi siapa pun.',
  ),
  'UU7-523': summary(
    'UU 7/2017 Pasal 523',
    'Menjanjikan atau memberikan uang atau materi lain sebagai imbalan memilih dilarang pada masa kampanye, masa tenang, dan hari pemungutan suara.',
  ),
  'UU10-71': quote(
    'UU 10/2016 Pasal 71 ayat (1)',
    'Pejabat negara, pejabat daerah, pejabat aparatur sipil negara, anggota TNI/POLRI, dan Kepala Desa atau sebutan lain/Lurah dilarang membuat keputusan dan/atau tindakan yang menguntungkan atau merugikan salah satu pasangan calon',
  ),
  'UU10-187A': summary(
    'UU 10/2016 Pasal 187A',
    'Imbalan untuk memilih atau tidak memilih dilarang bagi yang memberi dan yang menerima.',
  ),
  'UU1-187': summary(
    'UU 1/2015 Pasal 187 ayat (1)',
    'Kampanye Pilkada di luar jadwal yang ditetapkan KPU dilarang bagi siapa pun.',
  ),
  'PKPU3-42': quote('PKPU 3/2019 Pasal 42', 'Pemilih dilarang mendokumentasikan hak pilihnya di bilik suara'),
  POSE: summary(
    'Imbauan BKN dan Bawaslu tentang pose foto, 2023',
    'Pose jari dapat dibaca sebagai nomor urut atau simbol calon; tangan terkepal aman.',
  ),

  'IKRAR-1': pledge(1),
  'IKRAR-2': pledge(2),
  'IKRAR-3': pledge(3),
  'IKRAR-4': pledge(4),
} as const satisfies Record<string, Provision>;

export type ProvisionId = keyof typeof provisions;

/** The provision behind a finding's `violation`; undefined for an id that may not be shown. */
export const provisionOf = (id: string): Provision | undefined =>
  Object.entries(provisions).find(([key]) => key === id)?.[1];
