import type { Activity, PhotoSign, Role } from '../../draft.ts';

/** A picture as its readers tell of it, and what it means: `.` nothing, `?` a hint, `!` a warning, with the rules told. */
export interface PictureCase {
  what: string;
  /** What was read, a line each, with the mistakes that readers make. */
  lines?: readonly string[];
  signs?: readonly PhotoSign[];
  text?: string;
  activity?: Activity;
  role?: Role;
  day?: string;
  means: string;
}

export const hand = (value: string): PhotoSign => ({ kind: 'hand', value, confidence: 0.9 });
export const line = (value: string): PhotoSign => ({ kind: 'text', value, confidence: 0.9 });
const reference = { contest: 'contoh-kabupaten', ticket: 0 };
export const face: PhotoSign = { kind: 'face', value: 'Candra Contohari', confidence: 0.6, reference };
export const emblem: PhotoSign = { kind: 'emblem', value: 'CandraDewi', confidence: 0.8, reference };

/** Pictures that take a side. */
export const partisan: readonly PictureCase[] = [
  {
    what: 'a banner read without its spaces',
    lines: ['PASANGANNOMORURUT1', 'CANDRA-DEWI', 'COBLOSNO1'],
    means: '! foto-alat-peraga D7',
  },
  { what: 'a shirt', lines: ['COBLOSNO2'], means: '! foto-timses-atribut D7' },
  { what: 'a shirt, a letter misread', lines: ['C0BLOS N0 2'], means: '! foto-timses-atribut D7' },
  { what: 'a cap with the slogan', lines: ['CONTOHGEM1LANG', 'BERSAMA'], means: '! foto-timses-atribut D7' },
  {
    what: 'a poster of a pair, both names misread',
    lines: ['CANDRA C0NTOHAR1', 'DEWIUMPAMAWATl', 'CALON BUPATI DAN WAKIL BUPATI'],
    means: '! foto-alat-peraga D7',
  },
  {
    what: 'a name and its number',
    lines: ['Rangga Misalkara', 'Nomor Urut 2'],
    means: '! foto-alat-peraga D7',
  },
  { what: 'a shirt with a pair and a number', lines: ['RANG-SINTA', '2'], means: '! foto-alat-peraga D7' },
  {
    what: 'a big number and both of a pair, each by name',
    lines: ['1', 'CANDRA CONTOHARI', 'DEWI UMPAMAWATI'],
    means: '! foto-alat-peraga D7',
  },
  { what: 'a pair below its number', lines: ['N0MOR 3', 'LEMBAYUNG - JAKA'], means: '! foto-alat-peraga D7' },
  { what: 'a cap with a pair’s name and no more', lines: ['RANGSINTA'], means: '! foto-timses-atribut D7' },
  {
    what: 'a cap with a pair’s name in two words',
    lines: ['CANDRA - DEWI'],
    means: '! foto-timses-atribut D7',
  },
  {
    what: 'a pair and a slogan that ends in its number',
    lines: ['RANG - SINTA', 'CONTOHEMAS 2'],
    means: '! foto-alat-peraga D7',
  },
  {
    what: 'a place on the list of a party that nobody knows',
    lines: ['CALEG DPRD KOTA CONTOH', 'SUGENG RIYADI', 'PARTAICONTOH MAJU', 'NO.URUT5'],
    means: '! foto-alat-peraga D7',
  },
  {
    what: 'a pair and who stands with it',
    lines: ['BERSAMA', 'RANGSINTA', 'CONTOH MAJU'],
    means: '! foto-timses-atribut D7',
  },
  {
    what: 'a rally',
    lines: ['KAMPANYE TERBUKA', 'RANGSINTA'],
    means: '! live-kampanye D4, foto-timses-atribut D7',
  },
  {
    what: 'a wish for another',
    lines: ['2024 GANTI BUPATI', 'RANGSINTA'],
    means: '! foto-timses-atribut D7',
  },
  {
    what: 'a name and the office of that year',
    lines: ['RANGGA MISALKARA', 'BUPATI 2024'],
    means: '! foto-alat-peraga D7',
  },
  { what: 'a party’s promise', lines: ['PKS', 'MENANG BERSAMA RAKYAT'], means: '! foto-timses-atribut D7' },
  {
    what: 'a board of lamps, a letter misread',
    lines: ['PENDUKUNG LEMIAKA'],
    means: '! foto-timses-atribut D7',
  },
  {
    what: 'a call out of focus',
    lines: ['CALON BUPATT', 'LEMBAYUNG PERMISALYA'],
    means: '! foto-alat-peraga D7',
  },
  { what: 'a hashtag without its spaces', lines: ['#RangSintaMenang'], means: '! foto-timses-atribut D7' },
  { what: 'a hashtag that lost its sign', lines: ['CandraDewiMenang'], means: '! foto-timses-atribut D7' },
  { what: 'a sticker of a team', lines: ['RELAWAN', 'CANDRADEWI'], means: '! foto-timses-atribut D7' },
  { what: 'a call', lines: ['AYO MENANGKAN', 'RANG-SINTA'], means: '! foto-timses-atribut D7' },
  {
    what: 'a banner, letters wrong and spaces gone',
    lines: ['MENANGKANLEMBAYUNGPERMISAIYA', 'JAKA SEUMPAMANT0'],
    means: '! foto-timses-atribut D7',
  },
  { what: 'a twibbon', lines: ['SAYA PILIH', 'PASLON 03'], means: '! foto-alat-peraga D7' },
  { what: 'a pair’s number, said whole', lines: ['PASANGANNOMORURUT1'], means: '! foto-timses-atribut D7' },
  { what: 'a party’s flag', lines: ['G0LKAR'], means: '! foto-timses-atribut D7' },
  { what: 'a party’s short name alone on a shirt', lines: ['PKS'], means: '! foto-timses-atribut D7' },
  {
    what: 'a short name beside politics',
    lines: ['PAN', 'CALEG DPRD', 'DAPIL 3'],
    means: '! foto-alat-peraga D7',
  },
  {
    what: 'a candidate for a seat whom no list has',
    lines: ['CALEG DPRD KAB. CONTOH', 'DAPIL2', 'NO URUT 4', 'MOHON DOA DAN DUKUNGAN'],
    means: '! foto-alat-peraga D7',
  },
  {
    what: 'a party’s banner',
    lines: ['PARTAI GERINDRA', 'MENANG', 'COBLOS NO 2'],
    means: '! foto-timses-atribut D7',
  },
  {
    what: 'a photo of a post',
    lines: ['Warga Contoh', 'Ayo pilih Candra Contohari,', 'semoga menang ya', '12 Suka'],
    means: '! foto-timses-atribut D7',
  },
  {
    what: 'a photo of a post against somebody',
    lines: ['Rangga Misalkara pembohong,', 'jangan dipilih'],
    means: '! serang-calon D12',
  },
  {
    what: 'an offer of money',
    lines: ['SERANGAN FAJAR', 'pilih 01 dapat amplop 100 ribu'],
    means: '! politik-uang UU10-187A, foto-timses-atribut D7',
  },
  {
    what: 'an invitation to a match that is a campaign',
    lines: ['LOMBA MANCING', 'BERSAMA RANG-SINTA', 'COBLOS NO 2'],
    means: '! foto-timses-atribut D7',
  },
  { what: 'an emblem', signs: [emblem], means: '! foto-timses-atribut D7' },
  {
    what: 'a face beside an emblem',
    signs: [face, emblem],
    means: '! foto-bersama-calon D7, foto-timses-atribut D7',
  },
  {
    what: 'a face beside a banner',
    signs: [face, line('COBLOS NO 1'), line('CALON BUPATI')],
    means: '! foto-bersama-calon D7, foto-alat-peraga D7',
  },
  { what: 'a face', signs: [face], means: '? foto-bersama-calon D7' },
  { what: 'a number shown by hand', signs: [hand('dua-jari')], means: '? foto-pose-jari POSE' },
  { what: 'a thumb', signs: [hand('jempol')], means: '? foto-pose-jari POSE' },
  {
    what: 'a number shown by hand before a banner',
    signs: [hand('dua-jari'), line('COBLOSNO2')],
    means: '! foto-timses-atribut D7, foto-pose-jari POSE',
  },
  {
    what: 'a ballot paper in masa tenang',
    lines: ['SURATSUARA', 'PEMILIHAN BUPATI DAN WAKIL BUPATI', '1 CANDRA CONTOHARI', '2 RANGGA MISALKARA'],
    day: '2024-11-27',
    means: '! surat-suara PKPU3-42',
  },
  {
    what: 'a banner in masa tenang',
    lines: ['COBLOSNO1', 'CANDRA-DEWI'],
    day: '2024-11-25',
    means: '! dukungan-calon-post D2, masa-tenang UU1-187',
  },
  {
    what: 'a banner before penetapan',
    lines: ['COBLOSNO1'],
    day: '2024-06-01',
    means: '! foto-timses-atribut KE5',
  },
  {
    what: 'a party’s banner between elections',
    lines: ['AYO MENANGKAN', 'PARTAI GOLKAR'],
    day: '2026-11-22',
    means: '! dukungan-parpol UU20-9-2',
  },
  {
    what: 'a profile with a frame',
    lines: ['CANDRADEWI', 'MENANG'],
    activity: 'profile',
    means: '! profil-dukungan D2',
  },
  {
    what: 'a banner in a comment',
    lines: ['COBLOSNO1'],
    activity: 'comment',
    means: '! foto-timses-atribut D7',
  },
  {
    what: 'an office that shows a banner',
    lines: ['COBLOSNO1'],
    role: 'institution',
    means: '! akun-dinas-memihak D12, foto-timses-atribut D7',
  },
];
