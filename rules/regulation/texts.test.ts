// @vitest-environment node
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import * as allowances from './allowances.ts';
import * as allowed from './allowed-cases.ts';
import { avoided, avoidedIn } from './avoid.ts';
import * as channel from './channel.ts';
import * as examples from './examples/rule-examples.ts';
import * as handSigns from './hand-signs.ts';
import * as ikrar from './ikrar.ts';
import * as records from './provision-records.ts';
import * as provisions from './provisions.ts';
import * as sanctions from './sanctions.ts';
import * as suppress from './suppress.ts';

type Messages = Record<string, { message: string }>;

const root = join(import.meta.dirname, '..', '..');
const messages = (language: 'id' | 'en'): Messages =>
  JSON.parse(readFileSync(join(root, 'public', '_locales', language, 'messages.json'), 'utf8'));
const id = messages('id');
const en = messages('en');

/** Every string inside a value, with the way to it. */
function strings(value: unknown, path: string): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => strings(inner, `${path}.${key}`));
}

const shown = [
  ...strings(id, 'id'),
  ...strings(en, 'en'),
  ...Object.entries({
    channel,
    handSigns,
    ikrar,
    records,
    provisions,
    sanctions,
    suppress,
    allowed,
    allowances,
    examples,
  }).flatMap(([name, all]) => strings(all, name)),
];

test('no text that a person may read speaks in a way to avoid', () => {
  expect(shown.length).toBeGreaterThan(500);
  expect(shown.flatMap(([path, text]) => avoidedIn(text).map((why) => `${path}: ${why}: ${text}`))).toEqual(
    [],
  );
});

test.each([
  ['verdict', 'Anda telah melanggar netralitas.'],
  ['verdict', 'You violated the pledge.'],
  ['sanction', 'Anda akan dikenai hukuman disiplin.'],
  ['sanction', 'Pegawai itu akan dijatuhi sanksi.'],
  ['prison', 'ASN dapat dipenjara satu tahun.'],
  ['kasn', 'Laporkan ke KASN.'],
  ['skb-22', 'Dilarang dalam SKB Nomor 22 Tahun 2022.'],
])('%s is found in "%s"', (why, text) => {
  expect(avoidedIn(text)).toEqual([why]);
});

test('every way to avoid has a reason, and the right words pass', () => {
  expect(avoided.every(({ because }) => because.length > 10)).toBe(true);
  expect(
    avoidedIn('Komentar ini dapat dinilai tidak netral menurut SKB 2/2022 (22 September 2022).'),
  ).toEqual([]);
  expect(avoidedIn('Tugas KASN berakhir pada 24 Agustus 2024.')).toEqual([]);
});

const ruleKeys = (from: Messages) =>
  Object.keys(from)
    .filter((key) => key.startsWith('rule_'))
    .sort();

test('both languages have the same rule texts', () => {
  expect(ruleKeys(en)).toEqual(ruleKeys(id));
});

test('every rule has a title of at most six words, a warning and what would be fine instead', () => {
  const ids = ruleKeys(id)
    .filter((key) => key.endsWith('_title'))
    .map((key) => key.slice(0, -'_title'.length));
  expect(ids).toHaveLength(36);
  expect(ruleKeys(id)).toHaveLength(36 * 3);
  for (const rule of ids)
    for (const language of [id, en]) {
      const [title, warning, instead] = [`${rule}_title`, rule, `${rule}_instead`].map(
        (key) => language[key]?.message ?? '',
      );
      expect(title?.split(' ').length, rule).toBeLessThanOrEqual(6);
      expect(warning?.length, rule).toBeGreaterThan(30);
      expect(warning?.length, rule).toBeLessThan(200);
      expect(instead, rule).toMatch(/^\p{Lu}.*\.$/u);
    }
});
