// @vitest-environment node
import { describe, expect, test } from 'vitest';
import type { Verdict } from '../verdict.ts';
import { stageDays, stageTable } from './cases/stage-table.ts';
import { judgeWith } from './fixture.ts';

const marks = { clear: '.', hint: '?', warn: '!' } as const;

/** The verdict, with those of the expected findings that it tells. */
function read({ verdict, findings }: Verdict, expected: string): string {
  const told = findings.map(({ rule, violation }) => `${rule} ${violation}`);
  const wanted = expected.slice(2).split(', ');
  return [marks[verdict], wanted.filter((one) => told.includes(one)).join(', ')].join(' ').trim();
}

for (const { what, activity = 'post', text, target, rows } of stageTable) {
  describe(what, () => {
    test.each(rows.flatMap((row) => row.for.map((role) => ({ role, at: row.at.split(' | ') }))))(
      '$role',
      ({ role, at }) => {
        const found = stageDays.map((day, i) =>
          read(judgeWith({ day, role })({ activity, text, ...(target && { target }) }), at[i] ?? ''),
        );
        expect(found).toEqual(at);
      },
    );
  });
}
