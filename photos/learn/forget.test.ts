import { expect, it } from 'vitest';
import { withoutEnded } from './forget.ts';
import { type LearnedPack, learnedVersion } from './learned.ts';

const face = (contest: string) => ({ contest, ticket: 0, name: 'Contoh', picture: 'a', embedding: [1] });
const pack = (ends: Record<string, string>): LearnedPack => ({
  version: learnedVersion,
  faces: Object.keys(ends).map(face),
  emblems: [],
  ends,
});

it('keeps a contest to its last day, and nothing of it after that', () => {
  const packs = { one: pack({ now: '2030-05-02', later: '2031-01-01' }) };
  expect(withoutEnded(packs, '2030-05-02', [])).toBe(packs);
  expect(withoutEnded(packs, '2030-05-03', [])).toEqual({ one: pack({ later: '2031-01-01' }) });
});

it('drops a pack whose contests are all over, and leaves the others as they are', () => {
  const packs = { old: pack({ past: '2024-11-27' }), plain: pack({}), young: pack({ later: '2031-01-01' }) };
  expect(Object.keys(withoutEnded(packs, '2030-01-01', []))).toEqual(['plain', 'young']);
});

it('keeps what somebody trains with', () => {
  const packs = { old: pack({ past: '2024-11-27', there: '2024-11-27' }) };
  expect(withoutEnded(packs, '2030-01-01', ['past'])).toEqual({ old: pack({ past: '2024-11-27' }) });
});
