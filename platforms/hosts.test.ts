import { expect, it } from 'vitest';
import { matchPatterns, platformAt } from './hosts.ts';

it.each([
  ['https://x.com', 'x'],
  ['https://mobile.twitter.com', 'x'],
  ['https://www.facebook.com', 'facebook'],
  ['https://notx.com', undefined],
  ['https://x.com.example.org', undefined],
  ['null', undefined],
])('%s belongs to %s', (origin, platform) => {
  expect(platformAt(origin)).toBe(platform);
});

it('asks for each host and its subdomains, and for nothing else', () => {
  expect(matchPatterns.toSorted()).toEqual(['*://*.facebook.com/*', '*://*.twitter.com/*', '*://*.x.com/*']);
});
