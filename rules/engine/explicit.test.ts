// @vitest-environment node
// The cases of law.md §9.1 that need no picture, told with invented people.
import { expect, test } from 'vitest';
import type { Draft } from '../draft.ts';
import { judgeWith, post } from './fixture.ts';

interface Case {
  case: string;
  draft: Draft;
  rule: string;
  ikrar: 1 | 2 | 3 | 4;
  day?: string;
}

const comment = (text: string, target: NonNullable<Draft['target']>): Draft => ({
  activity: 'comment',
  text,
  target,
});
const pair = {
  name: 'Candra Contohari',
  handle: '@candracontohari',
  text: 'Mohon dukungan, pilih nomor urut 1 tanggal 27 November.',
};

const cases: Case[] = [
  {
    case: 'P1 like on campaign content',
    draft: { activity: 'like', text: '', target: pair },
    rule: 'suka-konten-kampanye',
    ikrar: 3,
  },
  {
    case: 'P2 support',
    draft: post('Saya dan keluarga dukung Candra Contohari jadi bupati kita.'),
    rule: 'dukungan-calon-post',
    ikrar: 3,
  },
  {
    case: 'P3 status for a pair',
    draft: post('Bismillah, Rangga-Sinta pilihan kita semua'),
    rule: 'dukungan-calon-post',
    ikrar: 3,
  },
  {
    case: 'P6 comment "gas, lanjutkan"',
    draft: comment('Gas terus pak! Lanjutkan!', pair),
    rule: 'dukungan-calon-komentar',
    ikrar: 3,
  },
  { case: 'P6 comment of a thumb', draft: comment('👍🔥', pair), rule: 'dukungan-calon-komentar', ikrar: 3 },
  {
    case: 'P7 comment before penetapan',
    draft: comment('Semoga menang bu, kami siap kawal', {
      name: 'Dewi Umpamawati',
      handle: 'dewiumpamawati',
    }),
    rule: 'dukungan-calon-komentar',
    ikrar: 3,
    day: '2024-06-01',
  },
  {
    case: 'P9 "rekayasa"',
    draft: post('Sekali ngebom, isu lain tenggelam. Jelas rekayasa rezim.'),
    rule: 'berita-bohong',
    ikrar: 3,
  },
  {
    case: 'P10 gathering KTP',
    draft: {
      activity: 'message',
      text: 'Bapak ibu guru tolong kumpulkan fotokopi KTP untuk syarat dukungan calon DPD ya.',
    },
    rule: 'dukungan-ktp',
    ikrar: 2,
    day: '2024-06-01',
  },
  {
    case: 'P12 sharing campaign content',
    draft: { activity: 'share', text: '', target: pair },
    rule: 'bagikan-konten-kampanye',
    ikrar: 3,
  },
  {
    case: 'P14 campaign hashtags',
    draft: post('Pagi yang cerah #CandraDewiMenang #ContohGemilang'),
    rule: 'tagar-slogan-kampanye',
    ikrar: 3,
  },
  {
    case: 'P14 a name with Presiden-like words in a hashtag',
    draft: post('#RanggaMisalkaraBupati #PolitikBeretika'),
    rule: 'tagar-slogan-kampanye',
    ikrar: 3,
  },
  {
    case: 'P16 young leader',
    draft: post('Contoh membutuhkan pemimpin muda. Rangga Misalkara pemimpin masa depan kita!'),
    rule: 'dukungan-calon-post',
    ikrar: 3,
  },
  {
    case: 'P17 one round',
    draft: post('Candra Contohari menang satu putaran!'),
    rule: 'dukungan-calon-post',
    ikrar: 3,
  },
  {
    case: 'P17 noting who defects',
    draft: post('Yang membelot kucatat namanya, jangan main-main'),
    rule: 'intimidasi',
    ikrar: 2,
  },
  {
    case: 'P21 song',
    draft: post('Mari kita pilih Candra Contohari saja, yang lain gak usah dipilih'),
    rule: 'dukungan-calon-post',
    ikrar: 3,
  },
  {
    case: 'P22 number one',
    draft: post('Pak Camat dan semua tim, Candra Contohari juara tetap nomor satu'),
    rule: 'dukungan-calon-post',
    ikrar: 3,
  },
  {
    case: 'P23 sharing a post about a candidate',
    draft: {
      activity: 'share',
      text: '',
      target: { name: 'Warga Contoh', text: 'Ayo menangkan Rangga Misalkara!' },
    },
    rule: 'bagikan-konten-kampanye',
    ikrar: 3,
  },
  {
    case: 'P24 comment of a head teacher',
    draft: comment('Pasti menang, kami dukung penuh Candra Contohari', { text: 'Doakan kami.' }),
    rule: 'dukungan-calon-komentar',
    ikrar: 3,
    day: '2024-06-01',
  },
  {
    case: 'P25 mobilising on WhatsApp',
    draft: { activity: 'message', text: 'Seluruh guru dan staf wajib dukung Candra Contohari ya, kompak!' },
    rule: 'ajakan-pegawai',
    ikrar: 2,
  },
  {
    case: 'P28 at a rally',
    draft: post('Hadir di kampanye akbar Candra Contohari, luar biasa ramai'),
    rule: 'live-kampanye',
    ikrar: 2,
  },
  {
    case: 'P32 aid cut',
    draft: post('Kalau tidak pilih 01 bantuan kalian saya coret!'),
    rule: 'intimidasi',
    ikrar: 2,
  },
  {
    case: 'worked example: weekend, own account',
    draft: post('Ayo kita dukung paslon nomor urut 2 di Pilkada nanti'),
    rule: 'dukungan-calon-post',
    ikrar: 3,
  },
  {
    case: 'attack',
    draft: post('Rangga Misalkara itu pembohong, jangan percaya'),
    rule: 'serang-calon',
    ikrar: 3,
  },
  { case: 'do not vote', draft: post('Jangan pilih Rangga-Sinta'), rule: 'serang-calon', ikrar: 3 },
  { case: 'attack hashtag', draft: post('Capek. #TolakRangSinta'), rule: 'serang-calon', ikrar: 3 },
  { case: 'slogan', draft: post('Contoh Gemilang Bersama!'), rule: 'tagar-slogan-kampanye', ikrar: 3 },
  {
    case: 'programme as a gift',
    draft: post('Bansos ini dari Candra Contohari, jangan lupa terima kasih'),
    rule: 'program-untuk-calon',
    ikrar: 2,
  },
  {
    case: 'follow a campaign account',
    draft: { activity: 'follow', text: '', target: { name: 'CandraDewi', handle: 'candradewi_contoh' } },
    rule: 'ikuti-akun-pemenangan',
    ikrar: 3,
  },
  {
    case: 'follow a candidate',
    draft: { activity: 'follow', text: '', target: { name: 'Candra', handle: '@CandraContohari' } },
    rule: 'ikuti-akun-calon',
    ikrar: 3,
  },
  {
    case: 'join a volunteers group',
    draft: { activity: 'join', text: '', target: { name: 'Relawan CandraDewi Kecamatan Utara' } },
    rule: 'gabung-grup-pemenangan',
    ikrar: 3,
  },
  {
    case: 'join a team by another name',
    draft: { activity: 'join', text: '', target: { name: 'Sahabat Rangga Misalkara' } },
    rule: 'gabung-grup-pemenangan',
    ikrar: 3,
  },
];

test.each(cases)('$case', ({ draft, rule, ikrar, day }) => {
  const { verdict, findings } = judgeWith(day ? { day } : {})(draft);
  expect(findings.map((finding) => [finding.rule, finding.ikrar])).toContainEqual([rule, ikrar]);
  expect(verdict).toBe('warn');
});
