import { expect, it } from 'vitest';
import { comparePacks } from './pack-version.ts';

const kept = { version: 7, digest: 'a' };

it.each([
  ['the first', undefined, { version: 1, digest: 'b' }, 'newer'],
  ['a newer one', kept, { version: 8, digest: 'b' }, 'newer'],
  ['the same', kept, kept, 'same'],
  ['an older one', kept, { version: 6, digest: 'b' }, { problem: 'older' }],
  ['another of the same version', kept, { version: 7, digest: 'b' }, { problem: 'reused-version' }],
])('%s', (_, before, given, answer) => {
  expect(comparePacks(before, given)).toEqual(answer);
});
