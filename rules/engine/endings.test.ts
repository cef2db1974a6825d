// @vitest-environment node
import { expect, test } from 'vitest';
import { stemOf } from './endings.ts';

const known = new Set([
  'gubernur',
  'pasangan',
  'kalahkan',
  'dukung',
  'soal',
  'buka',
  'bukan',
  'kami',
  'buku',
]);
const knows = (form: string): boolean => known.has(form);

test.each([
  ['gubernurnya', 'gubernur'],
  ['gubernurku', 'gubernur'],
  ['gubernurlah', 'gubernur'],
  ['pasanganya', 'pasangan'], // squeezed: pasangannya
  ['bukanya', 'bukan'], // "bukannya" rather than "bukanya"
  ['kalahin', 'kalahkan'],
  ['ngedukung', 'dukung'],
])('%s stands on %s', (form, stem) => {
  expect(stemOf(form, knows)).toBe(stem);
});

test.each(['soalnya', 'kaminya?', 'bukuku?', 'nya', 'ngebuku', 'gubernuran', 'sepedanya'])(
  '%s stands on nothing we know, or means something else',
  (form) => {
    expect(stemOf(form, knows)).toBeUndefined();
  },
);
