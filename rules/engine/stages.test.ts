// @vitest-environment node
import { expect, test } from 'vitest';
import { judgeWith, post, wordsOf } from './fixture.ts';
import { phraseOf } from './quiet.ts';

const call = 'Ayo coblos Candra Contohari!';
const party = 'Menangkan Golkar!';

test.each([
  ['2023-06-01', call, []],
  ['2024-06-01', call, [['dukungan-calon-post', 'KE2', 'before', 'contoh-kabupaten']]],
  ['2024-10-15', call, [['dukungan-calon-post', 'D2', 'candidates', 'contoh-kabupaten']]],
  [
    '2024-11-26',
    call,
    [
      ['dukungan-calon-post', 'D2', 'quiet', 'contoh-kabupaten'],
      ['masa-tenang', 'UU1-187', 'quiet', 'contoh-kabupaten'],
    ],
  ],
  ['2024-12-10', call, [['dukungan-calon-post', 'D8', 'after', 'contoh-kabupaten']]],
  ['2025-06-01', call, []],
  ['2023-06-01', party, [['dukungan-parpol', 'UU20-9-2', 'none', undefined]]],
  ['2026-11-22', party, [['dukungan-parpol', 'UU20-9-2', 'none', undefined]]],
])('on %s "%s" touches what holds in that stage', (day, text, expected) => {
  const { findings } = judgeWith({ day })(post(text));
  expect(findings.map(({ rule, violation, stage, contest }) => [rule, violation, stage, contest])).toEqual(
    expected,
  );
});

test.each([
  ['2024-10-15', 'UU10-187A'],
  ['2026-11-22', 'IKRAR-4'],
])('money for a vote on %s touches %s: Pilkada has a law of its own', (day, violation) => {
  const { findings } = judgeWith({ day })(post('Siapa mau amplop 100 ribu, coblos sesuai arahan ya'));
  expect(findings.map((one) => [one.rule, one.violation])).toContainEqual(['politik-uang', violation]);
});

test('a like before penetapan is a hint, after it a warning', () => {
  const like = { activity: 'like', text: '', target: { text: call } } as const;
  expect(judgeWith({ day: '2024-06-01' })(like).verdict).toBe('hint');
  expect(judgeWith({ day: '2024-10-15' })(like).verdict).toBe('warn');
});

test('training may set the stage whatever the day', () => {
  const { findings } = judgeWith({ day: '2026-11-22', stage: 'quiet' })(post(call));
  expect(findings.map(({ stage }) => stage)).toEqual(['quiet', 'quiet']);
});

test('a number on no ballot is nobody', () => {
  expect(judgeWith()(post('Coblos nomor 9!')).verdict).toBe('clear');
  expect(judgeWith({ contests: [] })(post('Coblos nomor 2!')).verdict).toBe('clear');
});

test('evidence points at the words as they were written', () => {
  const text = '😀 Hidup! Yuk cöbløs… Ｃａｎｄｒａ Contohari #menang';
  const { findings } = judgeWith()(post(text));
  expect(wordsOf(text, findings[0])).toContain('Ｃａｎｄｒａ Contohari');
});

test('evidence of a target names its part', () => {
  const { findings } = judgeWith()({ activity: 'follow', text: '', target: { handle: 'candracontohari' } });
  expect(findings[0]?.evidence).toEqual([
    { start: 0, end: 15, signal: 'candidate-account', part: 'target.handle' },
  ]);
});

test('"Ini keliru" silences that rule for that phrase and nothing else', () => {
  const [finding] = judgeWith()(post(call)).findings;
  const quiet = [{ rule: 'dukungan-calon-post', phrase: phraseOf(post(call), finding ?? { evidence: [] }) }];
  expect(quiet[0]?.phrase).toBe('ayo coblos candra contohari');
  expect(judgeWith({ quiet })(post('AYO coblos   candra contohari')).verdict).toBe('clear');
  expect(judgeWith({ quiet })(post('Ayo coblos Rangga Misalkara!')).verdict).toBe('warn');
});

test('only the gravest few are told, and masa tenang always', () => {
  const text =
    'Ayo coblos Candra Contohari! Jangan pilih Rangga-Sinta. #CandraDewiMenang Seluruh guru wajib pilih Candra Contohari. Pilih dia dapat sembako.';
  const { findings } = judgeWith({ day: '2024-11-26' })(post(text));
  expect(findings.length).toBe(3);
  expect(findings.map(({ rule }) => rule)).toContain('masa-tenang');
});

test('a common name counts beside an office, a partner or an election; alone a call for it is only told', () => {
  const judge = judgeWith();
  expect(judge(post('Risma pasti menang')).verdict).toBe('clear');
  expect(judge(post('Risma pasti menang jadi wali kota')).verdict).toBe('warn');
  expect(judge(post('Budi dan Risma pasti menang')).verdict).toBe('warn');
  expect(judge(post('Coblos Risma!')).verdict).toBe('warn');
  expect(judge(post('Pilih Risma!')).verdict).toBe('hint');
  expect(judge(post('Risma pulang kampung')).verdict).toBe('clear');
});

test.each([
  'Candra Contohari ',
  'ayo pilih Candra Contohari ',
  '#CandraDewiMenang ',
  'kalau tidak pilih ',
  'Risma. ',
  'coblos nomor 2. ',
])('100,000 characters of "%s" are judged in well under two seconds', (unit) => {
  const judge = judgeWith();
  const begun = performance.now();
  judge(post(unit.repeat(Math.ceil(100_000 / unit.length))));
  expect(performance.now() - begun).toBeLessThan(2000);
});

test.each([
  ['Candra Contohari akan menang', 'dukungan-calon-post'],
  ['Candra Contohari tidak akan menang', 'serang-calon'],
  ['Kami tidak akan pilih Candra Contohari', 'serang-calon'],
  ['Jangan lupa pilih Candra Contohari', 'dukungan-calon-post'],
  ['Candra Contohari bukan pembohong', undefined],
  ['ASN dilarang dukung Candra Contohari', undefined],
  ['Contoh yang dilarang bagi ASN: ayo pilih Candra Contohari', undefined],
  ['Saya netral. Ayo pilih Candra Contohari', 'dukungan-calon-post'],
  ['Pilih calon lalu dapat sembako itu politik uang, dapat dipidana, laporkan', undefined],
  ['Siapapun pilihanmu, Candra Contohari atau Rangga Misalkara, pemilihnya tetap saudara', undefined],
  ['Survei: Candra Contohari unggul tipis', undefined],
  ['KPU menetapkan Candra Contohari nomor urut 1', undefined],
  ['Turut berduka cita untuk keluarga Candra Contohari, semoga kuat', undefined],
  ['Selamat ulang tahun Pak Candra Contohari, sukses selalu', undefined],
])('context: %s', (text, rule) => {
  expect(judgeWith()(post(text)).findings[0]?.rule).toBe(rule);
});
