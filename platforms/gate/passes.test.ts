import { expect, it } from 'vitest';
import type { Draft } from '../../rules/draft.ts';
import { createPasses } from './passes.ts';

const draft: Draft = { platform: 'x', activity: 'reply', text: 'Ayo  coblos\n02', target: { id: '7' } };

it('lets the approved draft through once as a gesture', () => {
  const passes = createPasses();
  passes.grant(draft);
  expect(passes.allowsGesture(draft)).toBe(true);
  passes.spendGesture(draft);
  expect(passes.allowsGesture(draft)).toBe(false);
});

it('lets its request through once, whatever blanks the editor and the request differ in', () => {
  const passes = createPasses();
  passes.grant(draft);
  expect(passes.spendRequest({ ...draft, text: 'Ayo coblos 02\u200B' })).toBe(true);
  expect(passes.spendRequest(draft)).toBe(false);
});

it('closes the gesture once the request is out, so that a second press is asked about again', () => {
  const passes = createPasses();
  passes.grant(draft);
  passes.spendRequest(draft);
  expect(passes.allowsGesture(draft)).toBe(false);
});

it.each([
  ['platform', { platform: 'facebook' }],
  ['activity', { activity: 'post' as const }],
  ['target', { target: { id: '8' } }],
  ['text', { text: 'Ayo coblos 03' }],
])('is bound to the %s', (_, other) => {
  const passes = createPasses();
  passes.grant(draft);
  expect(passes.allowsGesture({ ...draft, ...other })).toBe(false);
  expect(passes.spendRequest({ ...draft, ...other })).toBe(false);
});

it('accepts a request that does not name its target', () => {
  const passes = createPasses();
  passes.grant(draft);
  expect(passes.spendRequest({ platform: 'x', activity: 'reply', text: draft.text })).toBe(true);
});

it('lets each part of a thread go out once', () => {
  const passes = createPasses();
  const thread: Draft = { platform: 'x', activity: 'post', text: 'satu\n\ndua' };
  passes.grant(thread, ['satu', 'dua']);
  expect(passes.spendRequest({ ...thread, text: 'satu' })).toBe(true);
  const second: Draft = { ...thread, activity: 'reply', text: 'dua', target: { id: '9' } };
  expect(passes.spendRequest(second)).toBe(true);
  expect(passes.spendRequest(second)).toBe(false);
});

it('is over after a minute', () => {
  let now = 0;
  const passes = createPasses(() => now);
  passes.grant(draft);
  now = 59_999;
  expect(passes.awaitsRequest(draft)).toBe(true);
  now = 60_000;
  expect(passes.awaitsRequest(draft)).toBe(false);
  expect(passes.allowsGesture(draft)).toBe(false);
});

it('lets all words of a form with several boxes go out in one request, once', () => {
  const passes = createPasses();
  const form: Draft = { platform: 'youtube', activity: 'post', text: 'judul\n\nuraian' };
  passes.grant(form, ['judul', 'uraian']);
  expect(passes.spendRequest(form)).toBe(true);
  expect(passes.spendRequest(form)).toBe(false);
  expect(passes.spendRequest({ ...form, text: 'judul' })).toBe(false);
});

it.each([
  ['reply', 'comment'],
  ['share', 'post'],
] as const)('takes a %s for the %s that it was on the page', (sent, read) => {
  const passes = createPasses();
  passes.grant({ ...draft, activity: read });
  expect(passes.spendRequest({ ...draft, activity: sent })).toBe(true);
});
