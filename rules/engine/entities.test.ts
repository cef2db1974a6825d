// @vitest-environment node
// Who is named, and who is not: the same word beside politics and beside ordinary life.
import { describe, expect, test } from 'vitest';
import { withOrdinaryWords } from '../contests/ordinary.ts';
import type { Contest } from '../contests/schema.ts';
import { entitySignals, type SignalId } from '../signal.ts';
import { contests } from './fixture.ts';
import { createRoster } from './roster.ts';
import { knowsWith, signalsIn } from './signals.ts';

const [regency] = contests;
if (!regency) throw new Error('the fixture is empty');
const province: Contest = withOrdinaryWords({
  id: 'uji-provinsi',
  name: 'Pemilihan Gubernur Ujian',
  office: 'gubernur',
  region: '99',
  stages: regency.stages,
  tickets: [
    {
      number: 1,
      name: 'AMBOY',
      members: [
        { name: 'M. Ahmad Umpamandi', common: ['Kang Ahmad'] },
        { name: 'Boy Ibaratno', nicknames: ['Boyband'] },
      ],
      common: ['AMBOY'],
    },
    { number: 2, members: [{ name: 'Budi Andai Misalkan', common: ['Kak Wow'] }, { name: 'Sri Rupamawan' }] },
  ],
});
const roster = createRoster([...contests, province]);
const knows = knowsWith(roster);
const signals = (text: string): Set<SignalId> =>
  new Set(signalsIn(text, 'text', roster, knows).map(({ id }) => id));
const someone: readonly SignalId[] = entitySignals.filter((id) => id !== 'common-name');
const named = (text: string): SignalId[] => someone.filter((id) => signals(text).has(id));

describe('a rare name is the candidate beside any word of politics', () => {
  test.each([
    'Debat semalam seru. Umpamandi paling paham',
    'Umpamandi dan Misalkan sama-sama bicara',
    '@detikcom Ibaratno bisa apa',
    'kami dukung Ibaratno',
    'Ahmad Umpamandi ke pasar', // two words of one name
    'Rezim ini takut sama Kang Ahmad', // a nickname of two words
    '#IbaratnoGubernur',
    'Warga Ujian rindu Ibaratno', // the region that votes
    'Ibaratno, sudah cukup satu periode',
    'Pak Budi milik Ujian, dipilih lagi', // many are called so: both signs
  ])('%s', (text) => expect(named(text)).toContain('candidate'));
  test.each([
    'Umpamandi temanku sejak SMP, jago masak',
    '@warung_sebelah Ibaratno pesan dua',
    'Kang Ahmad jualan bakso di depan kantor',
    'Pak Budi jualan bakso di Ujian',
    'Pak Budi dipilih dalam pemilihan ketua RT',
    'Debat soal resep, Ahmad kalah', // too many are called so
    'Tong kosong nyaring bunyinya, kata rakyat',
  ])('nobody: %s', (text) => expect(named(text)).toEqual([]));
});

describe('a pair that is called by a word', () => {
  test.each(['suara amboy terus naik', 'pasangan amboy datang'])('%s', (text) =>
    expect(named(text)).toContain('candidate'),
  );
  test('nobody: lagu amboy enak didengar', () => expect(named('lagu amboy enak didengar')).toEqual([]));
});

describe('ballot numbers', () => {
  test.each([
    'kelakuan 02 begitu lagi',
    'pendukung 01 pada ke mana',
    'survei bilang 02 turun',
    'yang 01 lebay, yang 02 ngawur',
    'coblos ✌️',
    'menangkan ☝️ ya',
    'kubu 02',
    'capres no.2',
  ])('%s', (text) => expect(named(text)).toContain('ballot-number'));
  test.each([
    'TPS 02 buka pagi, pilkada lancar',
    'Pemungutan suara pilkada mulai jam 07.02',
    'Warga RT 02 ikut debat soal sampah',
    'Pilkada 27/02 kabarnya mundur',
    'liburan ke pantai ✌️',
    'Besok pilkada, jangan golput ✌️',
    'kamar 02 kosong',
  ])('no number: %s', (text) => expect(named(text)).not.toContain('ballot-number'));
});

describe('hashtags, with and without the sign', () => {
  test.each([
    '#SaveContohari',
    '#ContohariMelanjutkan',
    '#Contohari01',
    '#Bersama02',
    '#SahabatContohari',
    'ContohariMenang2024',
    '#2024GantiBupati',
    'gantigubernur saja',
  ])('for somebody: %s', (text) => expect([...signals(text)]).toContain('campaign-hashtag'));
  test.each(['#ContohariSalahkanBuruh', '#HoaksContohariMenang', '#TolakContohari'])('against: %s', (text) =>
    expect([...signals(text)]).toContain('attack'),
  );
  test.each(['#2019GantiBupati', '#GantiOli', '#BersamaKitaBisa', '#DebatContohari', 'nomor02'])(
    'neither: %s',
    (text) => {
      expect([...signals(text)]).not.toContain('campaign-hashtag');
      expect([...signals(text)]).not.toContain('attack');
    },
  );
});

describe('somebody is spoken of after their name', () => {
  const sentencesOf = (text: string) =>
    signalsIn(text, 'text', roster, knows).filter(({ id }) => id === 'candidate').length;
  test.each([
    ['Candra Contohari datang. Beliau ramah', 2],
    ['Candra Contohari bilang dia bohong', 1], // whoever that is
    ['Candra Contohari dan Rangga Misalkara datang. Dia ramah', 2], // which of them?
    ['Candra Contohari datang. Hujan. Hujan lagi. Dia ramah', 1],
  ])('%s', (text, count) => expect(sentencesOf(text)).toBe(count));
});

describe('a name with an insult for its end', () => {
  test.each(['Contohabohong datang', 'si umpamangibul'])('%s', (text) => {
    expect(named(text)).toContain('candidate');
    expect([...signals(text)]).toContain('attack');
  });
  test.each(['pembohong kecil', 'ketahuanbohong', 'anak itu tukang bohong'])('nobody: %s', (text) =>
    expect(named(text)).toEqual([]),
  );
});

test('PSSI is no party', () => {
  expect(named('Ketum PSSI datang, kata politisi')).toEqual([]);
  expect(named('Ketum PSI datang, kata politisi')).toContain('party');
});
