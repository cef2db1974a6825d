import { type Activity, type Role, roles, type Target } from '../../draft.ts';
import { campaignPost, news } from './cases.ts';

/** Days of the fixture's contests: nobody stands yet, bakal calon, calon, masa tenang, after the vote, long after. */
export const stageDays = [
  '2023-06-01',
  '2024-06-01',
  '2024-10-15',
  '2024-11-26',
  '2024-12-10',
  '2025-06-01',
] as const;

export interface StageCase {
  what: string;
  activity?: Activity;
  text: string;
  target?: Target;
  /** By role, what it means on each of the days: `.` clear, `?` hint, `!` warning, with findings that must be told among others. */
  rows: readonly { for: readonly Role[]; at: string }[];
}

const except = (...left: readonly Role[]): Role[] => roles.filter((role) => !left.includes(role));
const own = except('spouse', 'institution');
const asn = except('non-asn', 'institution');
const clear = [{ for: roles, at: '. | . | . | . | . | .' }] as const;
/** D12 speaks of the time before, during and after a campaign. */
const office = (quiet = ''): string => {
  const told = '! akun-dinas-memihak D12';
  return `. | ${told} | ${told} | ${told}${quiet} | ${told} | .`;
};
const tenang = ', masa-tenang UU1-187';

/** law.md §2 to §5 and §10: the same act at each stage, for each role. */
export const stageTable: readonly StageCase[] = [
  {
    what: 'a call',
    text: 'Ayo coblos Candra Contohari!',
    rows: [
      {
        for: own,
        at: `. | ! dukungan-calon-post KE2 | ! dukungan-calon-post D2 | ! dukungan-calon-post D2${tenang} | ! dukungan-calon-post D8 | .`,
      },
      {
        for: ['spouse'],
        at: `. | ! dukungan-calon-post KE2, pasangan-calon-keluarga SE18-2023 | ! dukungan-calon-post D2, pasangan-calon-keluarga SE18-2023 | ! dukungan-calon-post D2${tenang} | ! dukungan-calon-post D8 | .`,
      },
      { for: ['institution'], at: office(tenang) },
    ],
  },
  {
    what: 'a cheer that only leans',
    text: 'Candra Contohari 👍',
    rows: [
      {
        for: own,
        at: '. | ? kesan-berpihak KE2 | ? kesan-berpihak D8 | ? kesan-berpihak D8 | ? kesan-berpihak D8 | .',
      },
      {
        for: ['spouse'],
        at: '. | ! pasangan-calon-keluarga SE18-2023 | ! pasangan-calon-keluarga SE18-2023 | ! pasangan-calon-keluarga SE18-2023 | ? kesan-berpihak D8 | .',
      },
      { for: ['institution'], at: office() },
    ],
  },
  {
    what: 'an attack',
    text: 'Rangga Misalkara pembohong',
    rows: [
      {
        for: except('institution'),
        at: `. | ! serang-calon D12 | ! serang-calon D12 | ! serang-calon D12${tenang} | ! serang-calon D12 | .`,
      },
      { for: ['institution'], at: office(tenang) },
    ],
  },
  {
    what: 'a comment of praise under a campaign post',
    activity: 'comment',
    text: 'Mantap!',
    target: campaignPost,
    rows: [
      {
        for: roles,
        at: `. | ! dukungan-calon-komentar KE4 | ! dukungan-calon-komentar D6 | ! dukungan-calon-komentar D6${tenang} | ! dukungan-calon-komentar D8 | .`,
      },
    ],
  },
  {
    what: 'a like of a campaign post',
    activity: 'like',
    text: '',
    target: campaignPost,
    rows: [
      {
        for: except('spouse'),
        at: '. | ? suka-konten-kampanye KE4 | ! suka-konten-kampanye D6 | ! suka-konten-kampanye D6 | . | .',
      },
      {
        for: ['spouse'],
        at: '. | ! pasangan-calon-keluarga SE18-2023 | ! pasangan-calon-keluarga SE18-2023, suka-konten-kampanye D6 | ! pasangan-calon-keluarga SE18-2023, suka-konten-kampanye D6 | . | .',
      },
    ],
  },
  {
    what: "a like of a candidate's everyday post",
    activity: 'like',
    text: '',
    target: { handle: '@candracontohari', text: 'Jalan pagi.' },
    rows: [{ for: roles, at: '. | . | ? suka-konten-calon-nonkampanye D6 | . | . | .' }],
  },
  {
    what: 'following a candidate',
    activity: 'follow',
    text: '',
    target: { handle: '@candracontohari' },
    rows: [
      {
        for: roles,
        at: '. | ? ikuti-akun-calon KE4 | ! ikuti-akun-calon D6 | ! ikuti-akun-calon D6 | . | .',
      },
    ],
  },
  {
    what: 'sharing a campaign post',
    activity: 'share',
    text: '',
    target: campaignPost,
    rows: [
      {
        for: roles,
        at: '. | ! bagikan-konten-kampanye KE4 | ! bagikan-konten-kampanye D6 | ! bagikan-konten-kampanye D6 | . | .',
      },
    ],
  },
  { what: 'sharing the news', activity: 'share', text: '', target: news, rows: clear },
  {
    what: 'a party, which exists between elections too',
    text: 'Menangkan Golkar!',
    rows: [
      {
        for: asn,
        at: `! dukungan-parpol UU20-9-2 | ! dukungan-parpol UU20-9-2 | ! dukungan-parpol UU20-9-2 | ! dukungan-parpol UU20-9-2${tenang} | ! dukungan-parpol UU20-9-2 | ! dukungan-parpol UU20-9-2`,
      },
      {
        for: ['non-asn'],
        at: `! dukungan-parpol SE1-2023 | ! dukungan-parpol SE1-2023 | ! dukungan-parpol SE1-2023 | ! dukungan-parpol SE1-2023${tenang} | ! dukungan-parpol SE1-2023 | ! dukungan-parpol SE1-2023`,
      },
    ],
  },
  {
    what: 'belonging to a party',
    text: 'Alhamdulillah resmi jadi kader Gerindra',
    rows: [
      {
        for: asn,
        at: '! anggota-parpol UU20-52 | ! anggota-parpol D5 | ! anggota-parpol D5 | ! anggota-parpol D5 | ! anggota-parpol UU20-52 | ! anggota-parpol UU20-52',
      },
      {
        for: ['non-asn'],
        at: '! anggota-parpol SE1-2023 | ! anggota-parpol D5 | ! anggota-parpol D5 | ! anggota-parpol D5 | ! anggota-parpol SE1-2023 | ! anggota-parpol SE1-2023',
      },
    ],
  },
  {
    what: 'joining a campaign team',
    text: 'Saya dipercaya jadi koordinator relawan Candra-Dewi',
    rows: [
      {
        for: except('institution'),
        at: '. | ! tim-pemenangan D9 | ! tim-pemenangan D10 | ! tim-pemenangan D10 | ? | .',
      },
    ],
  },
  {
    what: 'gathering identity cards for an independent',
    text: 'Tolong kumpulkan fotokopi KTP untuk dukungan calon independen',
    rows: [{ for: roles, at: '. | ! dukungan-ktp D11 | . | . | . | .' }],
  },
  {
    what: 'calling on staff',
    activity: 'message',
    text: 'Seluruh pegawai wajib pilih Candra Contohari',
    rows: [
      {
        for: roles,
        at: '. | ! ajakan-pegawai D8 | ! ajakan-pegawai D8 | ! ajakan-pegawai D8 | ! ajakan-pegawai D8 | .',
      },
    ],
  },
  {
    what: 'money for a vote',
    text: 'Siapa mau amplop 100 ribu, coblos sesuai arahan ya',
    rows: [
      {
        for: roles,
        at: '! politik-uang IKRAR-4 | ! politik-uang UU10-187A | ! politik-uang UU10-187A | ! politik-uang UU10-187A | ! politik-uang UU10-187A | ! politik-uang IKRAR-4',
      },
    ],
  },
  {
    what: 'a programme as the gift of a candidate',
    text: 'Terima kasih Candra Contohari atas jembatan baru',
    rows: [
      {
        for: except('institution'),
        at: `. | ! program-untuk-calon D12 | ! program-untuk-calon D12 | ! program-untuk-calon D12${tenang} | ! program-untuk-calon D12 | .`,
      },
      { for: ['institution'], at: office(tenang) },
    ],
  },
  {
    what: 'standing beside one’s husband at the KPU, which SE 18/2023 allows',
    text: 'Mendampingi suami, Candra Contohari, mendaftar di KPU hari ini',
    rows: clear,
  },
  {
    what: 'a family photo',
    activity: 'photo',
    text: 'Libur keluarga bersama suami, Candra Contohari',
    rows: clear,
  },
  { what: 'a service', text: 'Pelayanan KTP-el tetap buka Sabtu ini.', rows: clear },
  {
    what: 'an official at work',
    text: 'Bupati Candra Contohari meninjau pasar murah, Selasa pagi.',
    rows: clear,
  },
  { what: 'a call to vote', text: 'Ayo gunakan hak pilih, cek namamu di DPT.', rows: clear },
  {
    what: 'a headline',
    text: 'KPU Tetapkan Candra-Dewi dan Rangga-Sinta sebagai Peserta Pilkada',
    rows: clear,
  },
];
