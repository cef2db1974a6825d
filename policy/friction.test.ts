import { expect, it } from 'vitest';
import { settingsFallback } from './fallback.ts';
import { frictionOf, modeAt } from './friction.ts';

it.each([
  ['clear', 'warn-with-reason', 'none'],
  ['warn', 'observe', 'none'],
  ['hint', 'observe', 'none'],
  ['warn', 'hint', 'hint'],
  ['hint', 'warn', 'hint'],
  ['warn', 'warn', 'hold'],
  ['warn', 'warn-with-reason', 'hold'],
] as const)('a %s verdict under %s makes %s', (verdict, mode, friction) => {
  expect(frictionOf(verdict, mode)).toBe(friction);
});

it('a pause only watches, until it ends; where none is allowed there is none', () => {
  const settings = { ...settingsFallback, pausedUntil: 1000 };
  expect([modeAt(settings, 999), modeAt(settings, 1000)]).toEqual(['observe', 'warn']);
  expect(modeAt({ ...settings, mayPause: false }, 999)).toBe('warn');
});
