import { expect, it } from 'vitest';
import { sourceOf, splitOf } from './split.ts';

// As the posts were cut before anything was tuned: these must never move.
it.each(['akhai:2', 'akhai:11', 'ekora:5', 'smsa:120'])('holds %s out', (id) => {
  expect(splitOf(id)).toBe('held');
});

it.each(['akhai:4', 'akhai:8', 'akhai:10', 'ekora:0', 'ekora:6', 'luth-aspects:0', 'smsa:77', 'okky:5'])(
  'lets %s be read',
  (id) => {
    expect(splitOf(id)).toBe('dev');
  },
);

it('holds two sources out wholly, and nothing of what was read from the start', () => {
  for (let row = 0; row < 200; row++) {
    expect(splitOf(`rizal:${row}`)).toBe('held');
    expect(splitOf(`luth:${row}`)).toBe('held');
    expect(splitOf(`judged:riz-01-${row}`)).toBe('dev');
  }
});

it('holds about three tenths of the others out', () => {
  const held = Array.from({ length: 2000 }, (_, row) => splitOf(`akhai:${row}`)).filter(
    (one) => one === 'held',
  );
  expect(held.length / 2000).toBeGreaterThan(0.26);
  expect(held.length / 2000).toBeLessThan(0.34);
});

it('finds the source in an id', () => {
  expect(sourceOf('luth-aspects:12')).toBe('luth-aspects');
});
