import { describe, expect, it } from 'vitest';
import type { Contest } from '../contests/schema.ts';
import { contests, judgeWith, post, wordsOf } from '../engine/fixture.ts';
import { phraseOf } from '../engine/quiet.ts';
import type { Weights } from './weights.ts';

const model: Weights = {
  bar: 50,
  raceBar: 90,
  sureBar: 120,
  bias: -20,
  words: { gasing: 80, muter: 30, seperti: 1, rapat: -100, jalan: 10, '<calon>': 90 },
  pairs: { '<calon> muter': 30 },
  shapes: { 'sign ?': -5 },
};
const judge = judgeWith({ model });
const mocking = 'Rangga Misalkara muter di jalan seperti gasing';

describe('what the model reads between the lines', () => {
  it('is a hint, on the words that weighed most', () => {
    const { verdict, findings } = judge(post(mocking));
    expect(verdict).toBe('hint');
    expect(findings.map(({ rule, contest }) => [rule, contest])).toEqual([
      ['kesan-berpihak', 'contoh-kabupaten'],
    ]);
    expect(wordsOf(mocking, findings[0])).toEqual(['Rangga Misalkara muter', 'jalan', 'gasing']);
    expect(findings[0]?.evidence.every(({ signal }) => signal === 'implicit')).toBe(true);
  });

  it('is nothing without the model', () => {
    expect(judgeWith()(post(mocking)).verdict).toBe('clear');
  });

  it.each([
    ['nobody is named', 'Bapak itu muter seperti gasing'],
    ['it reminds of neutrality', `ASN harus netral. ${mocking}`],
    ['it consoles', `Turut berduka cita. ${mocking}`],
    ['other words weigh against it', `Di rapat itu ${mocking}`],
    ['it stays under the bar', 'Rangga Misalkara muter'],
    ['only somebody is named', 'Candra Contohari dan Rangga Misalkara'],
  ])('is nothing where %s', (_why, text) => {
    expect(judge(post(text)).verdict).toBe('clear');
  });

  it('is nothing where only one of the thousands on a long ballot may be meant', () => {
    const text = 'Wagiran Tumpengjaya muter seperti gasing';
    const verdictIn = (office: Contest['office']) => {
      const [local] = contests;
      const tickets = [{ number: 12, members: [{ name: 'Wagiran Tumpengjaya' }] }];
      const contest = local && { ...local, id: 'uji-lain', office, tickets };
      return judgeWith({ model, contests: contest ? [contest] : [] })(post(text)).verdict;
    };
    expect(verdictIn('gubernur')).toBe('hint');
    expect(verdictIn('dpd')).toBe('clear');
  });

  describe('of a race in which it names nobody', () => {
    const [local] = contests;
    const verdictIn = (office: Contest['office'], text: string) =>
      judgeWith({ model, contests: local ? [{ ...local, office, tickets: [] }] : [] })(post(text)).verdict;

    it.each([
      ['presiden', 'hint', 'Presiden itu muter seperti gasing'],
      ['presiden', 'hint', 'Capres itu muter seperti gasing'],
      ['bupati', 'hint', 'Cabup itu muter seperti gasing'],
      ['presiden', 'clear', 'Presiden itu seperti gasing'],
      ['bupati', 'clear', 'Presiden itu muter seperti gasing'],
      ['bupati', 'clear', 'Bupati itu muter seperti gasing'],
      ['presiden', 'clear', 'ASN harus netral, presiden itu muter seperti gasing'],
    ] as const)('for a %s: %s at %s', (office, verdict, text) => {
      expect(verdictIn(office, text)).toBe(verdict);
    });

    it('is nothing between elections', () => {
      const quiet = judgeWith({ model, contests: [] });
      expect(quiet(post('Capres itu muter seperti gasing')).verdict).toBe('clear');
    });
  });

  describe('where words lean too', () => {
    const praising = `Mantap sih 👍 ${mocking}`;
    const outcome = (text: string, sureBar = model.sureBar) => {
      const { verdict, findings } = judgeWith({ model: { ...model, sureBar } })(post(text));
      return [verdict, ...findings.map(({ rule, severity }) => `${rule} ${severity}`)];
    };

    it('holds the post when it is sure, and shows the words that lean', () => {
      expect(outcome(praising)).toEqual(['warn', 'kesan-berpihak medium']);
      const signals = judge(post(praising)).findings[0]?.evidence.map(({ signal }) => signal);
      expect(signals).toEqual(['praise', 'praise', 'candidate']);
    });

    it('leaves it a hint when it is not, or no words lean', () => {
      expect(outcome(praising, 500)).toEqual(['hint', 'kesan-berpihak low']);
      expect(outcome(mocking, 0)).toEqual(['hint', 'kesan-berpihak low']);
    });

    it('leaves it a hint when only a party is named', () => {
      const text = `Mantap sih 👍 Partai Golkar muter di jalan seperti gasing`;
      expect(outcome(text, -500)).toEqual(['hint', 'kesan-berpihak low']);
    });
  });

  it('leaves alone what a rule has found', () => {
    const { findings } = judge(post(`Coblos Candra Contohari! ${mocking}`));
    expect(findings.flatMap(({ evidence }) => evidence.map(({ signal }) => signal))).not.toContain(
      'implicit',
    );
    expect(findings.length).toBeGreaterThan(0);
  });

  it('is not said again to somebody who has said that it was wrong', () => {
    const [finding] = judge(post(mocking)).findings;
    const phrase = finding ? phraseOf(post(mocking), finding) : '';
    const quiet = judgeWith({ model, quiet: [{ rule: 'kesan-berpihak', phrase }] });
    expect(quiet(post(mocking)).verdict).toBe('clear');
  });

  it('shows the name when only the shape of a post speaks', () => {
    const shape = judgeWith({ model: { ...model, bias: 60 } });
    const text = 'Candra Contohari lewat sini';
    expect(wordsOf(text, shape(post(text)).findings[0])).toEqual(['Candra Contohari']);
  });
});
