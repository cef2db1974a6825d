import { expect, it } from 'vitest';
import { looksAtPhotos, photoEntrypoints, photoFrames } from './photo-manifest.ts';

const entrypoints = ['popup', 'photo-check', 'photo-text', 'photo-hand', 'photo-face', 'photo-emblem'].map(
  (name) => ({ name }),
);

it('a lite build has no reader, and every other build has all', () => {
  const names = (mode: string) => photoEntrypoints(entrypoints, { mode }).map(({ name }) => name);
  expect(names('lite')).toEqual(['popup', 'photo-check']);
  expect(names('production')).toHaveLength(6);
  expect([looksAtPhotos({ mode: 'lite' }), looksAtPhotos({ mode: 'e2e' })]).toEqual([false, true]);
});

it('opens the page that looks to the pages with content scripts, by an address that changes, and to no others', () => {
  const matches = ['*://*.x.com/*'];
  expect(photoFrames([{ matches }, { matches: [...matches, '*://*.facebook.com/*'] }, {}])).toEqual([
    {
      resources: ['photo-check.html'],
      matches: ['*://*.x.com/*', '*://*.facebook.com/*'],
      use_dynamic_url: true,
    },
  ]);
});
