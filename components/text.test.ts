import { describe, expect, it } from 'vitest';
import en from '../public/_locales/en/messages.json';
import id from '../public/_locales/id/messages.json';
import { textFrom } from './text.tsx';

type Catalogue = Record<string, { message: string }>;
const placeholders = (message: string): string => [...new Set(message.match(/\$\d/g))].sort().join(' ');

describe('the two languages', () => {
  it('have the same keys', () => {
    expect(Object.keys(en).sort()).toEqual(Object.keys(id).sort());
  });

  it('fill in the same values', () => {
    const english: Catalogue = en;
    const uneven = Object.entries<{ message: string }>(id).filter(
      ([key, { message }]) => placeholders(message) !== placeholders(english[key]?.message ?? ''),
    );
    expect(uneven).toEqual([]);
  });

  it.each([
    ['id', id],
    ['en', en],
  ] as const)('say something for every key (%s)', (_language, catalogue) => {
    const blank = Object.entries<{ message: string }>(catalogue).filter(([, { message }]) => !message.trim());
    expect(blank).toEqual([]);
  });
});

describe('textFrom', () => {
  it('fills values in', () => {
    expect(textFrom({ chart_of: { message: '$1 dari $2' } })('chart_of', '3', '14')).toBe('3 dari 14');
  });

  it('shows the key of a text that is missing, so that it is seen', () => {
    expect(textFrom({})('cancel')).toBe('cancel');
  });
});
