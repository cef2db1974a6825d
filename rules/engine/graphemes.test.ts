// @vitest-environment node
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { eachGrapheme } from './graphemes.ts';

const told = (text: string): string[] => {
  const found: string[] = [];
  eachGrapheme(text, (at, end) => found.push(text.slice(at, end)));
  return found;
};

const segmenter = new Intl.Segmenter('id', { granularity: 'grapheme' });
const segmented = (text: string): string[] => [...segmenter.segment(text)].map(({ segment }) => segment);

const odd = [
  ...Array.from(
    'aZ1#. \n\r\t\u0000\u00adé\u0301\u200d\ufe0f\u20e3🔥❤👨👩🏽🇮🇩🇲☝“…\u2028аกำ가ᅡ\u0600𝐂🅰🏴©नि्ꦏ꧀♂⚕',
  ),
  '\r\n',
  '👨‍👩‍👧',
  '\ud83d',
  '\udc00',
];

test('tells what a segmenter tells, whatever stands side by side', () => {
  const text = fc.array(fc.constantFrom(...odd), { maxLength: 8 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, (one) => {
      expect(told(one)).toEqual(segmented(one));
    }),
    { numRuns: 3000 },
  );
});

test('tells what a segmenter tells beside any character of the first planes', () => {
  for (let point = 0; point < 0x20000; point += 61) {
    const char = String.fromCodePoint(point);
    const text = `a${char}🔥${char}“`;
    if (told(text).join('|') !== segmented(text).join('|')) expect(told(text)).toEqual(segmented(text));
  }
  expect(told('')).toEqual([]);
});
