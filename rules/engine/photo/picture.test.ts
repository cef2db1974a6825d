// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { line, type PictureCase, partisan } from '../cases/photo.ts';
import { everydayPictures } from '../cases/photo-everyday.ts';
import { judgeWith } from '../fixture.ts';

const marks = { clear: '.', hint: '?', warn: '!' } as const;

function meant({ lines = [], signs = [], text = '', activity = 'post', role, day }: PictureCase): string {
  const judge = judgeWith({ ...(role && { role }), ...(day && { day }) });
  const { verdict, findings } = judge({ activity, text, photo: [...lines.map(line), ...signs] });
  const told = findings.map(({ rule, violation }) => `${rule} ${violation}`);
  return [marks[verdict], told.join(', ')].join(' ').trim();
}

describe('pictures that take a side', () => {
  test.each([...partisan])('$what', (picture) => expect(meant(picture)).toBe(picture.means));
});

describe('pictures of ordinary life', () => {
  test.each([...everydayPictures])('$what', (picture) => expect(meant(picture)).toBe(picture.means));
});
