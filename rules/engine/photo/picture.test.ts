// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { line, type PictureCase, partisan } from '../cases/photo.ts';
import { everydayPictures } from '../cases/photo-everyday.ts';
import { campaign, judgeWith } from '../fixture.ts';
import { judgeOver } from '../judge-over.ts';
import { createRoster } from '../roster.ts';
import { photoSignalsIn } from './tell.ts';

const marks = { clear: '.', hint: '?', warn: '!' } as const;

function meant({ lines = [], signs = [], text = '', activity = 'post', role, day }: PictureCase): string {
  const change = { ...(role && { role }), ...(day && { day }) };
  const draft = { activity, text, photo: [...lines.map(line), ...signs] };
  const { verdict, findings } = judgeWith(change)(draft);
  const situation = { ...campaign, ...change };
  const photoSignals = JSON.parse(JSON.stringify(photoSignalsIn(draft.photo, situation)));
  // A page's judge, which is told what the pictures say, says the same.
  const judgeTold = judgeOver(situation, createRoster(situation.contests));
  expect(judgeTold({ ...draft, photoSignals })).toEqual({ verdict, findings });
  const told = findings.map(({ rule, violation }) => `${rule} ${violation}`);
  return [marks[verdict], told.join(', ')].join(' ').trim();
}

describe('pictures that take a side', () => {
  test.each([...partisan])('$what', (picture) => expect(meant(picture)).toBe(picture.means));
});

describe('pictures of ordinary life', () => {
  test.each([...everydayPictures])('$what', (picture) => expect(meant(picture)).toBe(picture.means));
});
