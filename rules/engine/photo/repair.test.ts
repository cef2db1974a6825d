// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { contests } from '../fixture.ts';
import { createRoster } from '../roster.ts';
import { knowsWith } from '../signals.ts';
import { repair } from './repair.ts';
import { knownNames } from './sign-words.ts';

const knows = knowsWith(createRoster(contests));
const { phrases, known } = knownNames(contests);
const repaired = (text: string): string => repair(text, knows, phrases, known).text;
/** As the engine hears it: neither capitals nor letters said twice count. */
const heard = (text: string): string =>
  repaired(text)
    .toLowerCase()
    .replace(/(\p{L})\1+/gu, '$1');

describe('what readers make of signs is put right', () => {
  test.each([
    ['COBLOSNO2', 'coblos no 2'],
    ['C0BL0S N0 2', 'coblos no 2'],
    ['PASANGANNOMORURUT1', 'pasangan nomor urut 1'],
    ['MENANGKANPASLONNOMOR2', 'menangkan paslon nomor 2'],
    ['PASL0NN0MOR2', 'paslon nomor 2'],
    ['NOMOR URUT l', 'nomor urut 1'],
    ['PASLON O2', 'paslon 02'],
    ['CANDRACONTOHARI', 'candra contohari'],
    ['CANDRA C0NTOHAR1', 'candra contohari'],
    ['RANGA MISAIKARA', 'ranga misalkara'],
    ['CANDRA |CONTOHARI', 'candra contohari'],
    ['CandraDewiMenang', '#candradewimenang'],
    ['#CandraDewiMenanq', '#candradewimenang'],
    ['P0LI UMUM', 'poli umum'],
    ['RANG-SINTA | 3', 'rangsinta | 3'],
    ['CALON BUPATT', 'calon bupati'],
    ['RELAVAN LEMJAKA', 'relawan lemjaka'],
    ['PENDUKUNG LEMIAKA', 'pendukung lemjaka'],
    ['AYOCOBLOSNOMOR3YA', 'ayo coblos nomor 3 ya'],
  ])('%s', (read, meant) => expect(heard(read)).toBe(meant));
});

describe('ordinary words stay as they are', () => {
  test.each([
    'PESTA DEMOKRASI',
    'DUKUN BERANAK',
    'BUDIDAYA IKAN LELE',
    'Pelayanan Terpadu Satu Pintu',
    'SENANG TENANG KENANG',
    'RUMAH NO 17, RT 02/RW 01',
    'GOL KARATE',
    'KENANGAN DI BALAI KOTA',
    'PERNYATAAN RESIDEN',
    'PASANG IKLAN',
    'PEMINANGAN DEWI',
    'RELEVAN',
    'Jl. Menanggal 5',
    'SALON RINA',
    '@candradewi_contoh',
    '@candradewimenang',
    '#SelamatPagiIndonesia',
    'PENCOBLOSAN 14-2-2024',
  ])('%s', (text) => expect(repaired(text)).toBe(text));
});

test('a place in the repaired text leads back to what was read', () => {
  const read = 'AYO | C0BLOSNO2 | DI TPS';
  const { text, places } = repair(read, knows, phrases, known);
  const back = places.map(({ from, to }) => read.slice(from, to));
  expect(text).toBe('AYO | COBLOS NO 2 | DI TPS');
  expect(back).toEqual(['AYO', 'C0BLOS', 'NO', '2', 'DI', 'TPS']);
});
