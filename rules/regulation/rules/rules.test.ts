// @vitest-environment node
import { expect, test } from 'vitest';
import { waitingRules } from '../../engine/waiting.ts';
import { rules } from './index.ts';

// law.md §10, in its order, and two of ours.
const expected =
  `dukungan-calon-post dukungan-calon-komentar bagikan-konten-kampanye suka-konten-kampanye suka-konten-calon-nonkampanye
  ikuti-akun-pemenangan ikuti-akun-calon gabung-grup-pemenangan foto-bersama-calon foto-timses-atribut foto-alat-peraga foto-pose-jari
  profil-dukungan tagar-slogan-kampanye live-kampanye serang-calon ajakan-pegawai intimidasi politik-uang ujaran-kebencian berita-bohong
  atribut-dinas-kampanye akun-dinas-memihak program-untuk-calon anggota-parpol tim-pemenangan dukungan-ktp promosi-diri-bakal-calon
  pasangan-calon-keluarga masa-tenang surat-suara unggah-ulang-foto-lama undang-calon-acara-dinas euforia-hasil dukungan-parpol kesan-berpihak`.split(
    /\s+/,
  );

test('every rule is declared once', () => {
  expect(rules.map(({ id }) => id).sort()).toEqual([...expected].sort());
});

test('rules that wait for pictures and settings', () => {
  expect(waitingRules(rules).map(({ id }) => id)).toEqual([
    'atribut-dinas-kampanye',
    'unggah-ulang-foto-lama',
  ]);
});

test('every rule has activities, a stage and a condition', () => {
  for (const rule of rules) {
    expect(rule.activities.length, rule.id).toBeGreaterThan(0);
    expect(Object.keys(rule.stages).length, rule.id).toBeGreaterThan(0);
    expect(rule.when.length, rule.id).toBeGreaterThan(0);
  }
});

test('before penetapan a kode-etik item is cited where the SKB has one, after it a disiplin item', () => {
  const wrong = rules.filter(
    (rule) =>
      rule.stages.candidates?.violation.startsWith('KE') || rule.stages.quiet?.violation.startsWith('KE'),
  );
  expect(wrong.map(({ id }) => id)).toEqual([]);
});
