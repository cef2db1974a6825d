// @vitest-environment node
import { expect, test } from 'vitest';
import { contests } from './fixture.ts';
import { createRoster } from './roster.ts';
import { knowsWith } from './signals.ts';
import { tokensOf } from './tokens.ts';

const knows = knowsWith(createRoster(contests));
const forms = (text: string): string[] => tokensOf(text, knows).map((token) => token.form);

test.each([
  ['COBLOS', ['coblos']],
  ['c0bl0s', ['coblos']],
  ['𝐜𝐨𝐛𝐥𝐨𝐬', ['coblos']],
  ['ｃｏｂｌｏｓ', ['coblos']],
  ['🅲🅾🅱🅻🅾🆂', ['coblos']],
  ['соblоs', ['coblos']],
  ['d.u.k.u.n.g', ['dukung']],
  ['d u k u n g', ['dukung']],
  ['d-u-k-u-n-g', ['dukung']],
  ['co.blos', ['coblos']],
  ['dukuuuung', ['dukung']],
  ['du\u200bku\u200dng', ['dukung']],
  ['d̶u̶k̶u̶n̶g̶', ['dukung']],
  ['#menangkan02', ['menangkan', '02']],
  ['#CandraDewi2024', ['candradewi', '2024']],
  ['#RanggaMisalkara', ['ranga', 'misalkara']],
  ['#ranggamisalkaramenang', ['ranga', 'misalkara', 'menang']],
  ['1️⃣', ['1']],
  ['orang2', ['orang']],
  ['paslon2', ['paslon', '2']],
  ["Jum'at", ['jumat']],
  ['yg gak dkg', ['yang', 'tidak', 'dukung']],
  ['oke okey #OkeOce', ['ok', 'ok', 'ok', 'oce']],
  ['nomer no. nmr', ['nomor', 'nomor', 'nomor']],
  ['PPP KPPS', ['ppp', 'kpps']],
  ['BKN bkn', ['bkn', 'bukan']],
  ['@Akun_saya, lihat https://x.com/a?b=1', ['@akun_saya', 'lihat', 'http']],
  ['☝️👍🏽', ['☝', '👍']],
  ['#KerjaB3rsamaCandra', ['kerja', 'bersama', 'candra']],
  ['#candradewim3nang', ['candradewi', 'menang']],
  ['p1lih m3nang Te12depan cobl05 B3rsama', ['pilih', 'menang', 'terdepan', 'coblos', 'bersama']],
  ['#01ndonesiaMaju', ['01', 'indonesia', 'maju']],
  ['RI1 500k kali2 No1 4Presiden', ['ri', '1', '500', 'k', 'kali', 'nomor', '1', '4', 'presiden']],
  ['menang² janji2 janji-janji', ['menang', 'janji', 'janji']],
  ['habis²an muter2mulu 2x', ['habis', 'habisan', 'muter', 'mulu', '2', 'x']],
  ['candra2periode', ['candra', '2', 'periode']],
  ['c*bl*s p!lih d_kung', ['coblos', 'pilih', 'dukung']],
  ['co.bl.os', ['coblos']],
  ['CandraMisalkara iPhone', ['candra', 'misalkara', 'iphone']],
  ['#PANnomorSATU #PPPuntukRakyat', ['pan', 'nomor', 'satu', 'ppp', 'untuk', 'rakyat']],
  ['#NasDemMenang', ['nasdem', 'menang']],
  ['#gwpilihcandra #akupilihcandra', ['saya', 'pilih', 'candra', 'saya', 'pilih', 'candra']],
  ['#candra_menang', ['candra', 'menang']],
  ['kampanyenya dukunglah pasangannya', ['kampanye', 'dukunglah', 'pasangan']],
  ['kalahin ngedukung didukungnya', ['kalahkan', 'dukung', 'didukung']],
  ['di dukung di hati', ['didukung', 'di', 'hati']],
  ['ga gak nggak kagak ora teu henteu ndak tak', Array.from({ length: 9 }, () => 'tidak')],
  ['gabisa gakmau nggakakan', ['tidak', 'bisa', 'tidak', 'mau', 'tidak', 'akan']],
  ['dr. Candra dr Candra', ['dr', 'candra', 'dari', 'candra']],
  ['pilih🔥Candra👍menang', ['pilih', '🔥', 'candra', '👍', 'menang']],
  ['➋ ⓶ ② ❷', ['2', '2', '2', '2']],
])('%s reads as %j', (text, expected) => {
  expect(forms(text)).toEqual(expected);
});

test('sentences end at marks and lines, not inside numbers or links', () => {
  const found = tokensOf('Satu. Dua! Tiga 3.500 https://a.id/b.c empat\nlima', knows);
  expect(found.map((token) => token.sentence)).toEqual([0, 1, 2, 2, 2, 2, 2, 3]);
});

test.each(['#pilihxyz pilihxyz', 'pilihxyz #pilihxyz'])(
  'what is remembered of a word in a hashtag is not taken for the word elsewhere: %s',
  (text) => {
    const inTag = ['pilih', 'xyz'];
    const fresh = (form: string): boolean => form === 'pilih';
    const read = tokensOf(text, fresh).map(({ form }) => form);
    expect(read).toEqual(text.startsWith('#') ? [...inTag, 'pilihxyz'] : ['pilihxyz', ...inTag]);
    expect(tokensOf(text, fresh).map(({ form }) => form)).toEqual(read);
  },
);
