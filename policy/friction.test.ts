import { expect, it } from 'vitest';
import { frictionOf } from './friction.ts';

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
