// @vitest-environment node
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { provisions } from './provisions.ts';
import { ruleRecords } from './rule-records.ts';
import { rules } from './rules/index.ts';

test('every violation that a rule names may be shown', () => {
  const named = rules.flatMap((rule) =>
    Object.values(rule.stages).flatMap(({ violation, inPilkada = violation }) =>
      [violation, inPilkada].map((id) => `${rule.id}: ${id}`),
    ),
  );
  expect(named.filter((one) => !Object.hasOwn(provisions, one.split(': ')[1] ?? ''))).toEqual([]);
});

test('every rule has a record with a source, and no record is left over', () => {
  expect(Object.keys(ruleRecords).toSorted()).toEqual(rules.map(({ id }) => id).toSorted());
  const bare = Object.entries(ruleRecords).filter(([, { sources }]) => sources.length === 0);
  expect(bare.map(([id]) => id)).toEqual([]);
});

test('every rule has its texts in both languages', () => {
  const missing = ['id', 'en'].flatMap((language) => {
    const file = join(import.meta.dirname, '..', '..', 'public', '_locales', language, 'messages.json');
    const messages: Record<string, unknown> = JSON.parse(readFileSync(file, 'utf8'));
    const keys = rules.map(({ id }) => `rule_${id.replaceAll('-', '_')}`);
    return keys.flatMap((key) => [key, `${key}_instead`, `${key}_title`]).filter((key) => !(key in messages));
  });
  expect(missing).toEqual([]);
});
