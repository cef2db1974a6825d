import { expect, it } from 'vitest';
import { optionsFrom } from './options.ts';

it('shows what was held out, unless told otherwise', () => {
  expect(optionsFrom([])).toMatchObject({ splits: ['held'], misses: 0, check: false, record: false });
  expect(optionsFrom(['--split', 'all', '--misses', '20', '--check'])).toMatchObject({
    splits: ['held', 'dev'],
    misses: 20,
    check: true,
  });
});

it.each([
  [['--split', 'test']],
  [['--misses', 'many']],
  [['--misses=-1']],
  [['--nothing']],
  [['--check', '--record']],
])('refuses %j', (args) => {
  expect(optionsFrom(args)).toHaveProperty('error');
});
