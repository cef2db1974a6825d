import { expect, it } from 'vitest';
import { createSeen } from './seen.ts';

const draft = { activity: 'post' as const, text: 'Selamat pagi\n\nsemua' };

it('knows the request of a gesture, once', () => {
  const seen = createSeen();
  expect(seen.before(draft, 'gesture')).toBe(false);
  expect(seen.before({ ...draft, text: 'Selamat pagi semua' }, 'request')).toBe(true);
  expect(seen.before(draft, 'request')).toBe(false);
});

it('knows each request of a thread', () => {
  const seen = createSeen();
  seen.before(draft, 'gesture', ['Selamat pagi', 'semua']);
  expect(seen.before({ ...draft, text: 'semua' }, 'request')).toBe(true);
  expect(seen.before({ ...draft, text: 'Selamat pagi' }, 'request')).toBe(true);
});

it('takes a request without a gesture as one that the first gate missed', () => {
  const seen = createSeen();
  seen.before({ ...draft, text: 'lain' }, 'gesture');
  expect(seen.before(draft, 'request')).toBe(false);
});

it('forgets after fifteen seconds', () => {
  let now = 0;
  const seen = createSeen(() => now);
  seen.before(draft, 'gesture');
  now = 15_000;
  expect(seen.before(draft, 'request')).toBe(false);
});
