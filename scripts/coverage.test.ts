import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { footprints } from '../platforms/footprint/footprints.ts';
import { hosts } from '../platforms/hosts.ts';
import { platforms } from '../platforms/platforms.ts';
import { requests } from '../platforms/requests.ts';
import { coverage } from './coverage.ts';

const declared = platforms.map((platform) => ({
  platform,
  requests: requests[platform.id] ?? [],
  hosts: hosts[platform.id] ?? [],
  footprint: footprints[platform.id],
}));

it('is what docs/platforms.md says: run `npm run platforms` after a change', () => {
  expect(readFileSync('docs/platforms.md', 'utf8')).toBe(coverage(declared));
});

it('tells gates of one activity in one row, each way once', () => {
  const [x] = declared.filter(({ platform }) => platform.id === 'x');
  const table = coverage(x ? [x] : []);
  expect(table.match(/^\| like \|/gm)).toHaveLength(1);
  expect(table).toContain('| like | button, key L | FavoriteTweet |');
});
