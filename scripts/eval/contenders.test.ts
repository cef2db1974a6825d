// @vitest-environment node
import { expect, it } from 'vitest';
import { learnedScore } from './contenders.ts';
import type { Post } from './posts.ts';

const many = (source: string, text: string, label: Post['label']): Post[] =>
  Array.from({ length: 60 }, (_, row) => ({
    id: `${source}:${row}`,
    source,
    text,
    label,
    kinds: [],
    how: '-',
  }));

it('trains on what was read, never on what is held out or unclear', () => {
  const { score } = learnedScore([
    ...many('judged', 'coblos nomor dua', 'violation'),
    ...many('judged-too', 'resep kue lapis', 'ok'),
    ...many('rizal', 'resep kue lapis', 'violation'),
    ...many('smsa', 'coblos nomor dua', 'unclear'),
  ]);
  expect(score({ id: 'x:1', source: 'x', text: 'resep kue lapis' })).toBeLessThan(0.2);
  expect(score({ id: 'x:2', source: 'x', text: 'coblos nomor dua' })).toBeGreaterThan(0.8);
});
