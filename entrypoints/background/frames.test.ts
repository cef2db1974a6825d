import { expect, it } from 'vitest';
import { createFrames } from './frames.ts';

const said = { platform: 'own', activity: 'comment', key: '12 345' };
const box = { tab: 1, frame: 7 };
const page = { tab: 1, frame: 0 };

it('knows what another frame of the page announced', () => {
  const frames = createFrames();
  expect(frames.announced(said, page)).toBe(false);
  frames.note(said, box, false);
  expect(frames.announced(said, page)).toBe(true);
});

it.each([
  ['the same frame', said, box],
  ['another tab', said, { tab: 2, frame: 0 }],
  ['other words', { ...said, key: '12 346' }, page],
  ['another activity', { ...said, activity: 'post' }, page],
  ['another platform', { ...said, platform: 'x' }, page],
])('but nothing of %s', (_, other, from) => {
  const frames = createFrames();
  frames.note(said, box, true);
  expect(frames.announced(other, from)).toBe(false);
  expect(frames.spend(other, from)).toBe(false);
});

it('lets what the person let go in one frame leave from another, once', () => {
  const frames = createFrames();
  frames.note(said, box, true);
  expect(frames.spend(said, page)).toBe(true);
  expect(frames.spend(said, page)).toBe(false);
  expect(frames.announced(said, page)).toBe(true);
});

it('never lets go what was only announced, nor what was let go long ago', () => {
  let now = 0;
  const frames = createFrames(() => now);
  frames.note(said, box, false);
  expect(frames.spend(said, page)).toBe(false);
  frames.note({ ...said, key: 'later' }, box, true);
  now = 15_000;
  expect(frames.spend({ ...said, key: 'later' }, page)).toBe(false);
});
