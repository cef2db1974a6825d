import { describe, expect, it } from 'vitest';
import { contoh } from '../../rules/contests/contoh.ts';
import { weigh } from '../../rules/model/implicit.ts';
import { modelOf } from '../../rules/model/weights.ts';
import { barFor, leaveOneOut } from './cross-validation.ts';
import { learn, type Settings } from './learn.ts';
import { type Lesson, readerOf } from './lessons.ts';
import { withoutNearCopies } from './near-copies.ts';
import { textOf } from './weights-file.ts';

const read = readerOf({ day: '2024-10-15', role: 'pns', contests: contoh.contests, stage: 'candidates' });
const lesson = (group: string, leans: boolean, text: string): Lesson => ({
  id: text,
  group,
  leans,
  how: leans ? 'implicit' : 'political',
  ...read(text),
});

const settings: Settings = { posts: 2, groups: 2, common: 0.5, restraint: 1, names: new Set(['paijo']) };
const leaning = ['payah', 'ngawur', 'lebay', 'konyol'];
const plain = ['dijadwalkan', 'meninjau', 'menyerahkan', 'membuka'];
const groups = ['akhai', 'ekora', 'luth'];

/** Words that nobody has said before, so that no two posts are copies. */
const fresh = (n: number): string =>
  ['ba', 'ce', 'di', 'fo']
    .map((word) => `${word}x${'abcdefghij'[n % 10]}${'klmnopqrst'[Math.floor(n / 10)]}`)
    .join(' ');

/** Posts that lean by one of a few words, and posts that don't, in three groups; only one group says "cilok". */
const lessons = groups.flatMap((group, g) =>
  [...leaning, ...plain, ...leaning, ...plain].map((word, i) => {
    const more = g === 0 ? 'cilok' : '';
    const text = `Candra Contohari ${word} ${more} ${i % 4 === 0 ? 'paijo' : ''} ${fresh(20 * g + i)}`;
    return lesson(group, leaning.includes(word), text);
  }),
);

describe('learning', () => {
  const weights = learn(lessons, settings);

  it('gives the same bytes for the same lessons', () => {
    expect(textOf(learn(lessons, settings))).toBe(textOf(weights));
  });

  it('tells apart what it has learnt', () => {
    const model = modelOf(weights);
    const score = (text: string): number => weigh(read(text).read, model).score;
    expect(score('Rangga Misalkara memang payah')).toBeGreaterThan(0);
    expect(score('Rangga Misalkara meninjau sekolah')).toBeLessThan(0);
    expect(Object.keys(weights.words)).toEqual(expect.arrayContaining(leaning));
  });

  it('gives no weight to names, to what one group alone says, and to glue', () => {
    expect(weights.words).not.toHaveProperty('paijo');
    expect(weights.words).not.toHaveProperty('cilok');
    expect(learn(lessons, { ...settings, common: 0.1 }).words).not.toHaveProperty('payah');
  });

  it('keeps weights within a byte', () => {
    const all = [weights.words, weights.pairs, weights.shapes].flatMap((table) => Object.values(table));
    expect(Math.max(...all.map(Math.abs))).toBe(127);
  });

  it('learns from a template once', () => {
    const copies = ['satu', 'dua', 'tiga'].map((word) =>
      lesson('ekora', true, `Hanya Candra Contohari yang berani melawan ketidakadilan di negeri ini ${word}`),
    );
    expect(withoutNearCopies(copies)).toHaveLength(1);
    expect(withoutNearCopies(lessons).length).toBeGreaterThan(lessons.length / 4);
  });
});

describe('measuring', () => {
  it('scores every group by what was learnt of the others', () => {
    const scored = leaveOneOut(lessons, settings, learn(lessons, settings));
    expect(scored).toHaveLength(lessons.length);
    // Two groups say it, so that it is learnt; without one of them it is not.
    const alone = lesson('apta', true, `Candra Contohari gabut ${fresh(80)}`);
    const all = [...lessons, alone, lesson('akhai', true, `Rangga Misalkara gabut ${fresh(81)}`)];
    const whole = learn(all, settings);
    expect(whole.words).toHaveProperty('gabut');
    const unseen = leaveOneOut(all, settings, whole).find((one) => one.lesson === alone)?.score;
    expect(unseen).toBeLessThan(weigh(alone.read, modelOf(whole)).score);
    const right = scored.filter(({ lesson: { leans }, score }) => leans === score > 0);
    expect(right.length).toBeGreaterThan(0.9 * scored.length);
  });

  it('puts the bar where so few of the others are hinted', () => {
    const scored = [5, 4, 3, 2, 1].map((score) => ({
      lesson: lesson('ekora', false, `Candra Contohari di rumah ${score}`),
      score,
    }));
    expect(barFor(scored, 0.2, () => true)).toBe(5);
    expect(barFor(scored, 0, () => true)).toBe(6);
    expect(barFor(scored, 0, ({ score }) => score < 3)).toBe(3);
  });
});
