import { expect, it } from 'vitest';
import { matchPatterns } from './hosts.ts';

it('asks for each host and its subdomains, and for nothing else', () => {
  expect(matchPatterns.toSorted()).toEqual([
    '*://*.facebook.com/*',
    '*://*.instagram.com/*',
    '*://*.linkedin.com/*',
    '*://*.threads.com/*',
    '*://*.threads.net/*',
    '*://*.tiktok.com/*',
    '*://*.twitter.com/*',
    '*://*.web.telegram.org/*',
    '*://*.web.whatsapp.com/*',
    '*://*.weba.telegram.org/*',
    '*://*.webk.telegram.org/*',
    '*://*.webz.telegram.org/*',
    '*://*.x.com/*',
    '*://*.youtube.com/*',
  ]);
});
