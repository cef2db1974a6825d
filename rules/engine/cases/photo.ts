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

/** Pictures of ordinary life, of work, of elections as such. */
export const everydayPictures: readonly PictureCase[] = [
  { what: 'a queue', lines: ['NOMOR URUT 2', 'POLI UMUM'], means: '.' },
  { what: 'a queue, spaces gone', lines: ['NOMORANTREAN', 'N0 2', 'L0KET 1'], means: '.' },
  { what: 'a match', lines: ['PASANGAN NOMOR 3', 'LOMBA GANDA'], means: '.' },
  { what: 'a shop', lines: ['JUAL PARTAI BESAR', 'HARGA GROSIR', 'Pilih Sendiri'], means: '.' },
  { what: 'a training', lines: ['BIMTEK KPPS', 'TATA CARA PENCOBLOSAN', 'KECAMATAN CONTOH'], means: '.' },
  {
    what: 'a poster of KPU',
    lines: ['KPU KABUPATEN CONTOH', 'AYO KE TPS', '27 NOVEMBER 2024', 'COBLOS SATU KALI'],
    means: '.',
  },
  {
    what: 'the pairs as KPU tells of them',
    lines: [
      'DAFTAR PASANGAN CALON',
      'NOMOR URUT 1 CANDRA CONTOHARI',
      'NOMOR URUT 2 RANGGA MISALKARA',
      'KPU KABUPATEN CONTOH',
    ],
    means: '.',
  },
  {
    what: 'pair against pair',
    lines: ['CANDRA-DEWI', 'NOMOR URUT 1', 'RANG-SINTA', 'NOMOR URUT 2'],
    means: '.',
  },
  {
    what: 'a page of a newspaper',
    lines: [
      'Partai Golkar belum menetapkan calon',
      'bupati pendamping Candra Contohari untuk',
      'pemilihan mendatang',
    ],
    means: '.',
  },
  { what: 'a street, said to be fine', lines: ['JL. CANDRA CONTOHARI'], text: 'Mantap!', means: '.' },
  { what: 'an emblem on a neutrality poster', signs: [emblem, line('ASN HARUS NETRAL')], means: '.' },
  { what: 'a neutrality poster', lines: ['ASN NETRAL', 'DILARANG MENDUKUNG PASANGAN CALON'], means: '.' },
  {
    what: 'a neutrality poster with an example',
    lines: ['STOP! ASN HARUS NETRAL', 'JANGAN POSTING', 'COBLOSNO2'],
    means: '.',
  },
  { what: 'a poster of Bawaslu', lines: ['BAWASLU', 'TOLAK POLITIK UANG', 'LAPORKAN'], means: '.' },
  { what: 'a street', lines: ['JL. CANDRA CONTOHARI', 'KM 2'], means: '.' },
  { what: 'a school', lines: ['SD NEGERI 2', 'RANGGA MISALKARA'], means: '.' },
  { what: 'a book', lines: ['CANDRA CONTOHARI', 'SEBUAH BIOGRAFI', 'PENERBIT MISAL'], means: '.' },
  {
    what: 'the news',
    lines: ['BREAKING NEWS', 'CANDRA CONTOHARI HADIRI DEBAT', 'CALON BUPATI CONTOH'],
    means: '.',
  },
  {
    what: 'a debate on television',
    lines: ['DEBAT PUBLIK', 'CANDRA-DEWI', 'RANG-SINTA', 'LEMJAKA', 'NOMOR URUT 1 2 3'],
    means: '.',
  },
  { what: 'a school election', lines: ['PILIH NO 2', 'CALON KETUA OSIS', 'VISI DAN MISI'], means: '.' },
  { what: 'a school election’s banner', lines: ['COBLOSNO2', 'KETUA OSIS SMPN 1'], means: '.' },
  { what: 'a shirt of a team', lines: ['02', 'RANGGA'], means: '.' },
  { what: 'a pair’s name and another number', lines: ['RANG-SINTA', '3'], means: '.' },
  { what: 'a date to vote on', lines: ['AYO NYOBLOS', '2 NOVEMBER'], means: '.' },
  { what: 'a house', lines: ['RT 02 RW 01', 'NO 2'], means: '.' },
  { what: 'a frying pan', lines: ['PAN', 'ANTI LENGKET', '24 CM'], means: '.' },
  { what: 'the tax on land', lines: ['PBB', 'PAJAK BUMI DAN BANGUNAN', 'JATUH TEMPO'], means: '.' },
  { what: 'an agreement', lines: ['PENANDATANGANAN', 'PKS', 'DINAS DAN BANK'], means: '.' },
  { what: 'a number nobody has', lines: ['COBLOS NO 9'], means: '.' },
  { what: 'a choir', lines: ['JUARA 2', 'LOMBA PADUAN SUARA', 'SURAT TUGAS'], means: '.' },
  { what: 'ordinary words', lines: ['SELAMAT DATANG', 'DI PASAR MINGGU', 'NOMOR SATU DI HATI'], means: '.' },
  { what: 'an incumbent at work', lines: ['BUPATI CANDRA CONTOHARI', 'MERESMIKAN PASAR'], means: '.' },
  {
    what: 'a specimen of a ballot paper',
    lines: ['SPESIMEN SURAT SUARA', 'PEMILIHAN BUPATI', 'KPU'],
    day: '2024-11-25',
    means: '.',
  },
  {
    what: 'ballot papers being folded',
    lines: ['PELIPATAN SURAT SUARA', 'GUDANG LOGISTIK KPU', 'PEMILIHAN BUPATI'],
    day: '2024-11-24',
    means: '.',
  },
  {
    what: 'an inked finger',
    signs: [hand('telunjuk')],
    day: '2024-11-27',
    text: 'Sudah nyoblos!',
    means: '.',
  },
  { what: 'a fist', signs: [hand('kepal')], means: '.' },
  { what: 'an open hand where nobody has five', signs: [hand('lima-jari')], means: '.' },
  { what: 'two fingers between elections', signs: [hand('dua-jari')], day: '2026-11-22', means: '.' },
  { what: 'two fingers before there are numbers', signs: [hand('dua-jari')], day: '2024-06-01', means: '.' },
  { what: 'two fingers after it all', signs: [hand('dua-jari')], day: '2024-12-10', means: '.' },
  { what: 'a face, by husband or wife', signs: [face], role: 'spouse', means: '.' },
  {
    what: 'a face of no ballot',
    signs: [{ kind: 'face', value: 'Orang lain', confidence: 0.9 }],
    means: '.',
  },
  {
    what: 'everybody’s emblem',
    signs: [0, 1, 2].map((ticket) => ({ ...emblem, reference: { contest: 'contoh-kabupaten', ticket } })),
    means: '.',
  },
  {
    what: 'an emblem of another region',
    signs: [{ ...emblem, reference: { contest: 'entah', ticket: 0 } }],
    means: '.',
  },
];
