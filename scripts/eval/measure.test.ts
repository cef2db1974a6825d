// @vitest-environment node
import { expect, it } from 'vitest';
import { accuracyPage } from './accuracy-page.ts';
import { figures } from './figures.ts';
import { measureWith } from './measure.ts';
import type { Post } from './posts.ts';
import { valuesOf } from './recorded.ts';
import { sectionsOf } from './sections.ts';
import { worst } from './shown-posts.ts';
import { titled } from './table.ts';

const call = 'Ayo coblos paslon nomor 2, kueapem!';
const recipe = 'Resep kuelupis nenek, manis dan legit';

/** A call and a recipe, many times over, so that both halves have some. */
const posts = Array.from({ length: 40 }, (_, row): Post[] => [
  {
    id: `akhai:${row}`,
    source: 'akhai',
    text: `${call} ${row}`,
    label: 'violation',
    kinds: ['support'],
    how: 'explicit',
  },
  { id: `smsa:${row}`, source: 'smsa', text: `${recipe} ${row}`, label: 'ok', kinds: [], how: 'life' },
]).flat();
// Wrong on purpose: a recipe that was judged a violation.
const missed: Post = {
  id: 'rizal:1',
  source: 'rizal',
  text: 'Resep kuetalam',
  label: 'violation',
  kinds: ['hoax'],
  how: 'implicit',
};

const measure = measureWith(
  [...posts, missed],
  posts.filter(({ source }) => source === 'smsa'),
);
const held = measure('held');
const dev = measure('dev');

it('measures each half on its own posts', () => {
  expect(held.posts.length + dev.posts.length).toBe(posts.length + 1);
  const perfect = valuesOf(({ better }) => (better === 'higher' ? 1 : 0));
  expect(valuesOf(({ of }) => of(dev).value)).toEqual(perfect);
  const violations = held.posts.filter(({ label }) => label === 'violation').length;
  const recall = figures.find(({ id }) => id === 'recall')?.of(held);
  expect(recall).toMatchObject({ part: violations - 1, whole: violations });
});

it('asks every tool about the same posts', () => {
  const flagged = held.contenders.map(({ flags }) => held.posts.filter(flags).map(({ label }) => label));
  expect(flagged.length).toBeGreaterThanOrEqual(5);
  for (const labels of flagged) expect(new Set(labels)).toEqual(new Set(['violation']));
});

it('shows mistakes with their words in the terminal only', () => {
  expect(worst(held, 5)).toEqual({ misses: ['- rizal:1 hoax implicit: Resep kuetalam'], alarms: [] });
  const values = { held: valuesOf(({ of }) => of(held).value), dev: valuesOf(({ of }) => of(dev).value) };
  const page = accuracyPage({ day: '2026-01-02', ...values }, held, dev);
  expect(page).toContain('2026-01-02');
  expect(page + sectionsOf(held).map((section) => titled(section))).not.toMatch(/kue(?:apem|lupis|talam)/);
});
