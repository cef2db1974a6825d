// @vitest-environment node
// Said outright where there is no post: of an event, a profile, a comment, or of a pair by what people call it.
import { describe, expect, test } from 'vitest';
import { withOrdinaryWords } from '../contests/ordinary.ts';
import type { Contest } from '../contests/schema.ts';
import type { Draft } from '../draft.ts';
import { contests, judgeWith, post } from './fixture.ts';

const judge = judgeWith();

describe('what is no post', () => {
  const told = (draft: Draft): string[] =>
    judge(draft).findings.map(({ rule, severity }) => `${rule} ${severity}`);

  test.each([
    ['Kampanye akbar CandraDewi', ['gabung-grup-pemenangan high']],
    ['Kampanye Akbar Candra Contohari di Lapangan Merdeka', ['gabung-grup-pemenangan low']],
    ['Debat Publik KPU Contoh: Candra Contohari vs Rangga Misalkara', []],
    ['Senam bersama Budi Santoso', []],
  ])('an event by its name alone: %s', (name, expected) => {
    expect(told({ activity: 'rsvp', text: '', target: { name } })).toEqual(expected);
  });

  test.each([
    ['Satu komando menangkan CandraDewi!', ['profil-dukungan high']],
    ['ASN | fans berat Candra Contohari', ['kesan-berpihak low']],
    ['Staf Bupati Candra Contohari', []],
    ['Guru. Satu komando.', []],
  ])('a profile: %s', (text, expected) => {
    expect(told({ activity: 'profile', text })).toEqual(expected);
  });

  const ofCandidate = { name: 'Candra Contohari', text: 'Jalan pagi bersama warga' };
  test.each([
    ['bismillah pak, kami hadir', ['kesan-berpihak low', 'suka-konten-calon-nonkampanye info']],
    ['Jam berapa acaranya?', ['suka-konten-calon-nonkampanye info']],
  ])('a comment on somebody’s own post: %s', (text, expected) => {
    expect(told({ activity: 'comment', text, target: ofCandidate })).toEqual(expected);
  });
});

describe('running mates by what people call them', () => {
  const [local] = contests;
  const couple = (first: string, second: string) => {
    const tickets = [{ number: 1, members: [{ name: first }, { name: second }] }];
    const contest: Contest[] = local ? [withOrdinaryWords({ ...local, id: 'uji-pasangan', tickets })] : [];
    return judgeWith({ contests: contest });
  };

  test.each([
    'coblos Siska-Sudirman ya lur',
    'kami sekeluarga dukung #SiskaSudirman',
    'semoga siskasudirman menang',
  ])('names that many carry, written as one: %s', (text) => {
    expect(couple('Siska Anggraini', 'Sudirman')(post(text)).verdict).toBe('warn');
  });

  test.each(['Siska dan Sudirman dari kantorku menikah', 'Siska Sudirman juara lari', 'Selamat ya Siska'])(
    'the same names in everyday life: %s',
    (text) => {
      expect(couple('Siska Anggraini', 'Sudirman')(post(text)).verdict).toBe('clear');
    },
  );

  test.each(['Hadi-Imelda lanjutkan!', 'kami dukung Hadi Tumpengjaya'])(
    'a first name cut short: %s',
    (text) => {
      expect(couple('Hadianto Rasyid Tumpengjaya', 'Imelda Liliana')(post(text)).verdict).toBe('warn');
    },
  );

  test.each(['Hadi menang lomba catur', 'semoga Hadi lekas sembuh', 'hadiah untuk Imelda'])(
    'cut short, it names nobody by itself: %s',
    (text) => {
      expect(couple('Hadianto Rasyid Tumpengjaya', 'Imelda Liliana')(post(text)).verdict).toBe('clear');
    },
  );
});
