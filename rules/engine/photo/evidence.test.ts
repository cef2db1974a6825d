// @vitest-environment node
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { loggedFindings } from '../../../log/findings.ts';
import { type Draft, type PhotoSign, photoKinds } from '../../draft.ts';
import { handSigns } from '../../regulation/hand-signs.ts';
import { hand, line } from '../cases/photo.ts';
import { judgeWith } from '../fixture.ts';
import { phraseOf } from '../quiet.ts';

const draft = (...photo: PhotoSign[]): Draft => ({ activity: 'post', text: '', photo });
const banner = draft(line('SELAMAT DATANG'), line('C0BLOSNO2'), hand('dua-jari'));

test('evidence of a picture is the sign it stands in', () => {
  const { findings } = judgeWith()(banner);
  expect(findings[0]?.evidence).toEqual([{ start: 1, end: 2, signal: 'photo-attribute', part: 'photo' }]);
  expect(findings[1]?.evidence).toContainEqual({ start: 2, end: 3, signal: 'photo-finger', part: 'photo' });
});

test('a name on two lines is evidence in both', () => {
  const poster = draft(line('Candra'), line('Contohari'), line('CALON BUPATI'));
  const places = judgeWith()(poster).findings.flatMap(({ evidence }) => evidence.map(({ start }) => start));
  expect([...new Set(places)]).toEqual([0, 1, 2]);
});

test('"Ini keliru" silences that rule for the words read, and nothing else', () => {
  const quiet = judgeWith()(banner).findings.map((one) => ({
    rule: one.rule,
    phrase: phraseOf(banner, one),
  }));
  expect(judgeWith({ quiet })(banner).verdict).toBe('clear');
  expect(judgeWith({ quiet })(draft(line('COBLOSNO1'))).verdict).toBe('warn');
});

test('the log keeps the words read and the names of hand signs', () => {
  const words = loggedFindings(banner, judgeWith()(banner)).flatMap((finding) => finding.words);
  expect(words).toContain('C0BLOSNO2');
  expect(words).toContain('dua jari (V)');
});

test('a picture in a private message is no public photo', () => {
  expect(judgeWith()({ ...banner, activity: 'message' }).verdict).toBe('clear');
});

test('words and picture are judged together', () => {
  const { findings } = judgeWith()({ ...draft(hand('jempol')), text: 'Ayo coblos Candra Contohari!' });
  expect(findings.map(({ rule }) => rule)).toEqual(['dukungan-calon-post', 'foto-pose-jari']);
});

const sign: fc.Arbitrary<PhotoSign> = fc.record({
  kind: fc.constantFrom(...photoKinds),
  value: fc.oneof(
    fc.string(),
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom('COBLOSNO2', 'CANDRA', 'DEWI', '#RangSinta', 'CALON BUPATI', 'NOMOR URUT', 'PKS', ''),
    fc.constantFrom(...handSigns.map(({ id }) => id)),
  ),
  confidence: fc.double({ min: 0, max: 1 }),
});

test('whatever is read, the evidence lies in the picture', () => {
  const judge = judgeWith();
  fc.assert(
    fc.property(fc.array(sign, { maxLength: 12 }), (photo) => {
      const evidence = judge(draft(...photo)).findings.flatMap((finding) => finding.evidence);
      expect(
        evidence.every(({ start, end, part }) => part === 'photo' && start >= 0 && end <= photo.length),
      ).toBe(true);
    }),
  );
});

test.each(['COBLOSNO2', 'CANDRACONTOHARI', 'MENANGKANPASLONNOMORURUT2', 'o0o0o0o0', 'Rangga Misalkara '])(
  'a thousand lines of "%s" are judged in well under two seconds',
  (value) => {
    const judge = judgeWith();
    const begun = performance.now();
    judge(draft(...Array.from({ length: 1000 }, () => line(value))));
    expect(performance.now() - begun).toBeLessThan(2000);
  },
);
