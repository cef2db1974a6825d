import { expect, test } from 'vitest';
import { renderIkrar } from './ikrar.ts';

test('point 1 names the election', () => {
  const [first] = renderIkrar('Pilkada Serentak Tahun 2024');
  expect(first).toMatch(/baik sebelum, selama maupun sesudah pelaksanaan Pilkada Serentak Tahun 2024$/);
});

test('between elections the pledge names none', () => {
  expect(renderIkrar()[0]).toMatch(/pelaksanaan Pemilu dan Pemilihan$/);
});

test("an agency's own wording goes before ours, point by point", () => {
  const own = ['Menjaga netralitas pada {pemilihan}', ' ', 'Bijak bermedia sosial'];
  const [first, second, third, fourth] = renderIkrar('Pemilu 2029', own);
  expect([first, third]).toEqual(['Menjaga netralitas pada Pemilu 2029', 'Bijak bermedia sosial']);
  expect([second, fourth]).toEqual([renderIkrar()[1], renderIkrar()[3]]);
});
