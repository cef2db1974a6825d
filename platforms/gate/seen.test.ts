import { expect, it } from 'vitest';
import { createSeen } from './seen.ts';

const draft = { activity: 'post' as const, text: 'Selamat pagi\n\nsemua' };
const like = (id?: string) => ({ activity: 'like' as const, text: '', ...(id && { target: { id } }) });

it('knows the request of a gesture, once', () => {
  const seen = createSeen();
  expect(seen.note(draft, 'gesture')).toBe('news');
  expect(seen.note({ ...draft, text: 'Selamat pagi semua' }, 'request')).toBe('noted');
  expect(seen.note(draft, 'request')).not.toBe('noted');
});

it('knows each request of a thread', () => {
  const seen = createSeen();
  seen.note(draft, 'gesture', ['Selamat pagi', 'semua']);
  expect(seen.note({ ...draft, text: 'semua' }, 'request')).toBe('noted');
  expect(seen.note({ ...draft, text: 'Selamat pagi' }, 'request')).toBe('noted');
});

it('knows the one request of a form with several boxes', () => {
  const seen = createSeen();
  seen.note(draft, 'gesture', ['Selamat pagi', 'semua']);
  expect(seen.note(draft, 'request')).toBe('noted');
});

it('tells a request that no gesture announced', () => {
  const seen = createSeen();
  expect(seen.note(draft, 'request')).toBe('missed');
  seen.note(like('1'), 'gesture');
  expect(seen.note(like('1'), 'request')).toBe('noted');
  expect(seen.note(like('2'), 'request')).toBe('missed');
});

it('counts anew after fifteen seconds, but still knows who announced it', () => {
  let now = 0;
  const seen = createSeen(() => now);
  seen.note(draft, 'gesture');
  now = 15_000;
  expect(seen.note(draft, 'request')).toBe('news');
  seen.note(draft, 'gesture');
  now += 300_000;
  expect(seen.note(draft, 'request')).toBe('missed');
});

it('takes words that the page and the request write differently for announced', () => {
  const seen = createSeen();
  seen.note({ ...draft, text: 'Selamat pagi' }, 'gesture');
  expect(seen.note({ ...draft, text: 'Selamat pagi 🙂' }, 'request')).toBe('news');
  expect(seen.note({ ...draft, text: 'Selamat siang' }, 'request')).toBe('missed');
});

it('takes the same words under another name for announced: a reply may look like a post', () => {
  const seen = createSeen();
  seen.note(draft, 'gesture');
  expect(seen.note({ ...draft, activity: 'reply' }, 'request')).toBe('noted');
});

it('does not take a platform that sends again for one that was missed', () => {
  const seen = createSeen();
  seen.note(like('1'), 'gesture');
  expect(seen.note(like('1'), 'request')).toBe('noted');
  expect(seen.note(like('1'), 'request')).toBe('news');
});
