import { expect, it } from 'vitest';
import { percentile, row } from './row.ts';

it('finds percentiles whatever the order', () => {
  const samples = Array.from({ length: 100 }, (_, at) => 100 - at);
  expect(percentile(samples, 0.5)).toBe(51);
  expect(percentile(samples, 0.95)).toBe(96);
  expect(percentile([7], 0.95)).toBe(7);
});

it('says loudly when a limit is passed', () => {
  expect(row({ name: 'size', value: 59.5, unit: 'KB', limit: 60 })).toBe('| size | 59.5 KB | ≤ 60 KB |  |');
  expect(row({ name: 'size', value: 61, unit: 'KB', limit: 60 })).toBe('| size | 61 KB | OVER 60 KB |  |');
});

it('says how a peer compares', () => {
  expect(row({ name: 'peer', value: 3, unit: 'ms', ratio: 12.34 })).toBe('| peer | 3 ms |  | 12 × |');
});
