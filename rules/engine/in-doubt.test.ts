// @vitest-environment node
// A call is told though nobody knows for whom; what only has its words stays clear.
import { expect, test } from 'vitest';
import { clips, initials, shortNames, writtenOut } from './call-names.ts';
import { inDoubt } from './cases/in-doubt.ts';
import { judgeWith, post } from './fixture.ts';

const judge = judgeWith();

test.each(inDoubt.hint)('hint: %s', (text) => {
  expect(judge(post(text)).findings.map(({ rule }) => rule)).toEqual(['kesan-berpihak']);
});

test.each(inDoubt.clear)('clear: %s', (text) => {
  expect(judge(post(text))).toEqual({ verdict: 'clear', findings: [] });
});

test('hashtags of both sides are a list', () => {
  expect(judge(post('#CandraDewi #RangSinta jadwal debat')).verdict).not.toBe('warn');
});

test('what people make of a name', () => {
  expect(initials(['jonatan', 'taruna', 'pranasakti', 'hutama'])).toEqual(['jtph', 'jtp', 'hjtph']);
  expect(initials(['karta', 'tirta', 'purwa'])).not.toContain('ktp');
  expect(clips(['zulkandarsyah'])).toContain('zul');
  expect(shortNames(['raditya', 'egi', 'dan'])).toEqual(['egi']);
  expect(writtenOut(['ahmad', 'h', 'm', 'alian'])).toEqual(['ahmad', 'alian']);
  expect(writtenOut(['ahmad', 'alian'])).toBeUndefined();
});
