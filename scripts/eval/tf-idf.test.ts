import { expect, it } from 'vitest';
import { fitTfIdf } from './tf-idf.ts';
import { runsOf, wordsOf } from './words.ts';

it('reads words and pairs that stand in more than one text, the rarer the heavier', () => {
  const { size, of } = fitTfIdf(['hari ini hujan', 'hari ini panas', 'hari libur hujan']);
  // hari, ini, hujan, hari ini
  expect(size).toBe(4);
  const { places, values } = of('Hari hujan!');
  expect(places).toHaveLength(2);
  expect(values[0]).toBeLessThan(values[1] ?? 0);
  expect(Math.hypot(...values)).toBeCloseTo(1, 12);
});

it('has nothing to say of words it does not know', () => {
  expect(fitTfIdf(['satu', 'satu']).of('dua')).toEqual({ places: [], values: [] });
});

it('takes words without links and marks', () => {
  expect(wordsOf('Ayo, #GantiLampu! https://contoh.id/abc @dinas_pu 2024')).toEqual([
    'ayo',
    'gantilampu',
    'dinas',
    'pu',
    '2024',
  ]);
  expect(runsOf(['a', 'b', 'c'], 2)).toEqual(['a b', 'b c']);
});
