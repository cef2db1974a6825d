// @vitest-environment node
import { expect, test } from 'vitest';
import { squeeze } from '../engine/form.ts';
import { slang } from '../engine/slang.ts';
import { spellings } from './slang.ts';

const lines = spellings
  .trim()
  .split('\n')
  .map((line) => line.trim().split(' : '));

test('every line has spellings and what they stand for', () => {
  for (const line of lines) expect(line).toHaveLength(2);
});

test('no spelling stands twice', () => {
  const all = lines.flatMap(([left = '']) => left.split(' '));
  expect(all).toEqual([...new Set(all)]);
});

test('what a spelling stands for is itself in normal form', () => {
  for (const word of lines.flatMap(([, right = '']) => right.split(' ')))
    expect(slang.get(squeeze(word)) ?? [squeeze(word)]).toEqual([squeeze(word)]);
});

test('denials in one word', () => {
  expect(slang.get('gabisa')).toEqual(['tidak', 'bisa']);
  expect(slang.get('gagal')).toBeUndefined();
});
