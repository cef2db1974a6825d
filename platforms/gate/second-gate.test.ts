import { expect, it } from 'vitest';
import { openOutbox } from '../outbox/outbox.ts';
import { definePlatform } from '../platform.ts';
import type { Guard } from './guard.ts';
import { createPasses } from './passes.ts';
import { draftFrom, installSecondGate } from './second-gate.ts';

const platform = definePlatform({
  id: 'test',
  name: 'Test',
  gates: [],
  find: (activity, id) => (id === '7' ? { name: `${activity} Relawan`, text: 'Menangkan' } : undefined),
});
const question = (fields: object) => JSON.stringify(fields);

it('reads a question as a draft', () => {
  expect(draftFrom(question({ activity: 'post', text: 'Selamat pagi' }), platform)).toEqual({
    platform: 'test',
    activity: 'post',
    text: 'Selamat pagi',
  });
});

it('adds what the page shows of a target named by its id', () => {
  expect(draftFrom(question({ activity: 'like', text: '', target: { id: '7' } }), platform)?.target).toEqual({
    id: '7',
    name: 'like Relawan',
    text: 'Menangkan',
  });
});

it('keeps the id of a target that the page does not show', () => {
  expect(draftFrom(question({ activity: 'like', text: '', target: { id: '8' } }), platform)?.target).toEqual({
    id: '8',
  });
});

it.each(['no json', question({ activity: 'dance', text: '' }), question({ activity: 'post', text: 1 })])(
  'takes %s for no question',
  (text) => {
    expect(draftFrom(text, platform)).toBeUndefined();
  },
);

it('hears from the main world as soon as it stands, and not before', () => {
  const guard: Guard = {
    alive: () => true,
    read: () => ({ verdict: { verdict: 'clear', findings: [] }, held: false }),
    passed: () => undefined,
    ask: async () => ({ go: true }),
    sayPressAgain: () => undefined,
    fault: () => undefined,
    passes: createPasses(),
  };
  const answers = installSecondGate(platform, guard, new AbortController().signal);
  expect(answers()).toBe(false);
  openOutbox([{ activity: 'post', name: 'Create', path: /create/, read: () => undefined }]);
  expect(answers()).toBe(true);
});
