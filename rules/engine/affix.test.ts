// @vitest-environment node
import { expect, test } from 'vitest';
import { activeForms, passiveForms } from './affix.ts';

test.each([
  ['pilih', ['pilih', 'memilih', 'milih', 'pilihlah', 'memilihkan']],
  ['coblos', ['coblos', 'mencoblos', 'nyoblos', 'cobloskan']],
  ['dukung', ['dukung', 'mendukung', 'ndukung', 'dukunglah']],
  ['tolak', ['tolak', 'menolak', 'nolak']],
  ['kumpul', ['kumpulkan', 'mengumpulkan', 'ngumpulin']],
  ['sambut', ['menyambut', 'nyambut']],
  ['ajak', ['ajak', 'mengajak', 'ngajak', 'ngajakin']],
  ['lawan', ['lawan', 'melawan', 'ngelawan']],
])('active forms of %s', (root, expected) => {
  expect(activeForms(root)).toEqual(expect.arrayContaining(expected));
});

test('active forms report nobody else’s act', () => {
  expect(activeForms('dukung')).not.toContain('didukung');
  expect(activeForms('dukung')).not.toContain('dukungan');
  expect(passiveForms('pilih')).toEqual(['dipilih', 'dipilihkan', 'dipilihin']);
});
