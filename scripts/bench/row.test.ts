import { expect, it } from 'vitest';
import { isKept, percentile, row } from './row.ts';

it('finds percentiles whatever the order', () => {
  const samples = Array.from({ length: 100 }, (_, at) => 100 - at);
  expect(percentile(samples, 0.5)).toBe(51);
  expect(percentile(samples, 0.95)).toBe(96);
  expect(percentile([7], 0.95)).toBe(7);
});

it('says loudly when a limit is passed', () => {
  expect(row({ name: 'size', value: 59.5, unit: 'KB', limit: 60 })).toBe('| size | 59.5 KB | ≤ 60 KB |  |');
  expect(row({ name: 'size', value: 61, unit: 'KB', limit: 60 })).toBe('| size | 61 KB | OVER 60 KB |  |');
  expect(row({ name: 'faster', value: 51.26, unit: '×', atLeast: 40 })).toBe(
    '| faster | 51.3 × | ≥ 40 × |  |',
  );
  const slow = { name: 'faster', value: 31, unit: '×', atLeast: 40 };
  expect([row(slow), isKept(slow)]).toEqual(['| faster | 31 × | UNDER 40 × |  |', false]);
});

it('shows small figures by their digits and large ones whole', () => {
  expect(row({ name: 'scan', value: 0.000412, unit: 'ms' })).toBe('| scan | 0.000412 ms |  |  |');
  expect(row({ name: 'search', value: 1234.56, unit: 'ms' })).toBe('| search | 1,235 ms |  |  |');
});

it('says how a peer compares', () => {
  expect(row({ name: 'peer', value: 3, unit: 'ms', ratio: 12.34 })).toBe('| peer | 3 ms |  | 12 × |');
});

it('says why a figure is missing, and keeps no limit then', () => {
  const lost = { name: 'peer', value: Number.NaN, unit: 'ms', missing: 'no answer within 60 s' };
  expect(row(lost)).toBe('| peer | – | no answer within 60 s | |');
  expect([isKept(lost), isKept({ ...lost, atLeast: 40 })]).toEqual([true, false]);
});
