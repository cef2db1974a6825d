// @vitest-environment node
// What is said of local candidates, in the tongues of their regions, and of whoever bears their names.
import { describe, expect, test } from 'vitest';
import { withOrdinaryWords } from '../contests/ordinary.ts';
import { local, underTheirPost } from './cases/local.ts';
import { judgeWith, post, stages } from './fixture.ts';

const judge = judgeWith();

describe.each(['warn', 'hint', 'clear'] as const)('%s', (verdict) => {
  test.each(local[verdict])('%s', (text) => {
    expect(judge(post(text)).verdict).toBe(verdict);
  });
});

test.each([
  ['ayo coblos Wirakusumo Patalangan', 'warn'],
  ['ketemu Wirakusumo Patalangan di pasar', 'clear'],
  ['ayo coblos Wirakusumo', 'hint'], // whoever that is
])('somebody of many names, by two of them: %s', (text, verdict) => {
  const contest = withOrdinaryWords({
    id: 'uji-dpd',
    name: 'DPD Uji',
    office: 'dpd',
    region: '99',
    stages,
    tickets: [{ number: 7, members: [{ name: 'I Gusti Ngurah Wirakusumo Patalangan Suyasakti' }] }],
  });
  expect(judgeWith({ contests: [contest] })(post(text)).verdict).toBe(verdict);
});

describe('a comment', () => {
  const under = (name: string) => (text: string) =>
    judge({ activity: 'comment', text, target: { name, text: 'Terima kasih sambutannya' } }).verdict;

  test.each(underTheirPost)('under a post of a candidate: %s', (text) => {
    expect(under('Rangga Misalkara')(text)).toBe('hint');
  });

  test.each(underTheirPost)('under a post of somebody else: %s', (text) => {
    expect(under('Budi')(text)).toBe('clear');
  });
});
