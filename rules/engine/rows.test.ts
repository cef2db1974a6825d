// @vitest-environment node
// For every rule what must meet it, beside what looks like it and is ordinary life.
import { describe, expect, test } from 'vitest';
import type { Draft, Target } from '../draft.ts';
import { rules } from '../regulation/rules/index.ts';
import type { Cases } from './cases/cases.ts';
import { conduct } from './cases/conduct.ts';
import { impression } from './cases/impression.ts';
import { membership } from './cases/membership.ts';
import { oppose } from './cases/oppose.ts';
import { partisan } from './cases/photo.ts';
import { reaction } from './cases/reaction.ts';
import { staff } from './cases/staff.ts';
import { support } from './cases/support.ts';
import { judgeWith } from './fixture.ts';
import { waitingRules } from './waiting.ts';

const table: Record<string, Cases> = {
  ...support,
  ...conduct,
  ...staff,
  ...membership,
  ...reaction,
  ...impression,
};

const draftOf = (row: Cases, text: string, target: Target | undefined): Draft => ({
  activity: row.activity ?? 'post',
  text,
  ...(target && { target }),
});

for (const [rule, row] of [...Object.entries(table), ...Object.entries(oppose)]) {
  const judge = judgeWith({ ...(row.day && { day: row.day }), ...(row.role && { role: row.role }) });
  describe(rule, () => {
    test.each(row.met)('met: %s', (text) => {
      expect(judge(draftOf(row, text, row.target)).findings.map((finding) => finding.rule)).toContain(rule);
    });
    test.each(row.ordinary)('clear: %s', (text) => {
      const found = judge(draftOf(row, text, row.ordinaryTarget ?? row.target));
      expect(
        found.findings.filter((finding) => finding.rule === rule || finding.severity !== 'info'),
      ).toEqual([]);
    });
  });
}

test('every rule that can be met is in the table', () => {
  const waiting = new Set(waitingRules(rules).map(({ id }) => id));
  const pictured = new Set(partisan.flatMap(({ means }) => means.match(/[a-z-]+(?= [A-Z])/g) ?? []));
  const covered = (id: string): boolean => id in table || pictured.has(id);
  expect(rules.map(({ id }) => id).filter((id) => !waiting.has(id) && !covered(id))).toEqual([]);
});

test('ordinary life outnumbers sixty posts', () => {
  expect(Object.values(table).flatMap((row) => row.ordinary).length).toBeGreaterThan(60);
});
