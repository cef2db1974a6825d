// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { neutral, partial } from './cases/context.ts';
import { judgeWith, post } from './fixture.ts';
import { headlines } from './headline.ts';
import { newsEvidence } from './news-evidence.ts';
import { tokensOf } from './tokens.ts';

const judge = judgeWith();

for (const [what, texts] of Object.entries(neutral)) {
  describe(what, () => {
    test.each(texts)('clear: %s', (text) => {
      expect(judge(post(text))).toEqual({ verdict: 'clear', findings: [] });
    });
  });
}

test.each(partial)('takes a side: %s', (text) => {
  expect(judge(post(text)).verdict).toBe('warn');
});

test('whatever is said in a neutral sentence, elsewhere in the post counts', () => {
  expect(judge(post('KPU menetapkan nomor urut. Ayo coblos Candra Contohari!')).verdict).toBe('warn');
  expect(judge(post('Survei dirilis kemarin. Saya tetap dukung Candra Contohari.')).verdict).toBe('warn');
});

/** The sentences of a text that are read as a report. */
const reports = (text: string): number[] => [
  ...headlines(
    newsEvidence(
      text,
      tokensOf(text, () => false),
    ),
  ),
];

test('a report goes on in its post until somebody speaks', () => {
  const report = 'Pemkab Contoh Resmikan Pasar Baru di Kecamatan Utara.';
  expect(reports(`${report} Pasar itu dibuka pukul tujuh.`)).toEqual([0, 1]);
  expect(reports(`${report} Mantap banget pak, saya bangga sekali.`)).toEqual([0]);
});

test.each([
  ['small letters only', 'pemkab contoh resmikan pasar baru'],
  ['an order', 'Lawan Politik Dinasti di Contoh'],
  ['laughter', 'Bupati Candra Meresmikan Pasar wkwkwk hahaha'],
  ['exclamation', 'Bupati Resmikan Pasar!!'],
])('no report: %s', (_, text) => {
  expect(reports(text)).toEqual([]);
});
