import { expect, it } from 'vitest';
import { contests } from '../engine/fixture.ts';
import { createRoster } from '../engine/roster.ts';
import { knowsWith, readPart } from '../engine/signals.ts';
import { sequenceOf } from './sequence.ts';

const roster = createRoster(contests);
const formsOf = (text: string): string => {
  const { tokens, named } = readPart(text, 'text', roster, knowsWith(roster));
  return sequenceOf(tokens, named)
    .map(({ form }) => form)
    .join(' ');
};

it.each([
  ['Candra Contohari lagi', '<calon> lagi'],
  ['dari @candracontohari untuk @orang_lain', 'dari <calon> untuk <akun>'],
  ['katanya Golkar menang 3 kali', 'kata <partai> menang <angka> kali'],
  ['wkwkwk lucunya hahaha', '<tawa> lucu <tawa>'],
  ['kerja keras #kerja', 'kerja keras #kerja'],
  ['lihat https://contoh.id 😂', 'lihat <tautan> 😂'],
])('reads %j as %j', (text, forms) => {
  expect(formsOf(text)).toBe(forms);
});

it('reads two candidates alike', () => {
  expect(formsOf('Rangga Misalkara memang beda')).toBe(formsOf('Lembayung Permisalya memang beda'));
});
