// @vitest-environment node
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { provisionRows } from './provision-records.ts';
import { provisions } from './provisions.ts';
import { rules } from './rules/index.ts';
import { sources } from './sources.ts';

test('every violation that a rule names may be shown', () => {
  const named = rules.flatMap((rule) =>
    Object.values(rule.stages).flatMap(({ violation, inPilkada = violation }) =>
      [violation, inPilkada].map((id) => `${rule.id}: ${id}`),
    ),
  );
  expect(named.filter((one) => !Object.hasOwn(provisions, one.split(': ')[1] ?? ''))).toEqual([]);
});

test('every basis of a rule is a known provision', () => {
  const known = new Set(provisionRows.map(({ id }) => id));
  expect(
    rules.flatMap((rule) =>
      (rule.basis ?? []).filter((id) => !known.has(id)).map((id) => `${rule.id}: ${id}`),
    ),
  ).toEqual([]);
});

test('every source of a rule resolves', () => {
  const unknown = rules.flatMap((rule) =>
    rule.sources.filter((key) => !Object.hasOwn(sources, key)).map((key) => `${rule.id}: ${key}`),
  );
  expect(unknown).toEqual([]);
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
