// @vitest-environment node
import { expect, test } from 'vitest';
import { hand, line } from '../cases/photo.ts';
import { linesOf } from './lines.ts';

test('lines of a sign are apart, lines of a text go on', () => {
  expect(linesOf([line('COBLOS'), hand('jempol'), line(' '), line('NO 2')]).text).toBe('COBLOS | NO 2');
  expect(linesOf([line('Kami semua akan memilih dengan'), line('hati yang tenang besok pagi')]).text).toBe(
    'Kami semua akan memilih dengan hati yang tenang besok pagi',
  );
});

test('a line knows which sign it is', () => {
  const { starts } = linesOf([hand('jempol'), line('AYO'), line('COBLOS')]);
  expect(starts).toEqual([
    { at: 0, sign: 1 },
    { at: 6, sign: 2 },
  ]);
});
