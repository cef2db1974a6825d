import { expect, it } from 'vitest';
import { contoh } from '../../rules/contests/contoh.ts';
import { namesAndCues, namesList } from './word-lists.ts';

const named = namesList(contoh.contests);
const cued = namesAndCues(contoh.contests);

it.each([
  'Tadi ada Candra Contohari di pasar',
  'jadwal @candracontohari besok',
  'lihat #CandraDewi',
  'paslon 2 datang terlambat',
  'nomor urut 02',
])('finds a name or number in "%s"', (text) => {
  expect(named(text)).toBe(true);
});

it.each(['Candra tetangga saya', 'kelas 2 libur', 'paslon 9', 'no 25'])('but not in "%s"', (text) => {
  expect(named(text)).toBe(false);
});

it('wants a partisan word beside the name', () => {
  expect(cued('Tadi ada Candra Contohari di pasar')).toBe(false);
  expect(cued('pilih baju merah')).toBe(false);
  expect(cued('Candra Contohari memang hebat')).toBe(true);
});
