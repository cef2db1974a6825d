// @vitest-environment node
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { policyFrom, policyKeys } from '../../policy/keys.ts';
import { resolveSettings } from '../../policy/resolve.ts';
import { settingsFallback, settingsFrom } from '../../policy/settings.ts';
import { patience, runs } from './runs.ts';
import { anyText } from './texts.ts';

const value = fc.oneof(
  fc.jsonValue({ maxDepth: 4 }),
  anyText,
  fc.constantFrom(
    'warn',
    'id',
    '36',
    'https://contoh.go.id/paket',
    '2026-12-01 warn',
    'forum.contoh.go.id',
    1e308,
    -1,
    Number.NaN,
  ),
  fc.array(fc.oneof(anyText, fc.constantFrom('x', 'mode', '2026-12-01 hint')), { maxLength: 5 }),
);
const key = fc.oneof(
  { arbitrary: fc.constantFrom(...Object.keys(policyKeys), ...Object.keys(settingsFallback)), weight: 5 },
  { arbitrary: fc.constantFrom('__proto__', 'constructor', 'toString', 'hasOwnProperty', ''), weight: 1 },
  { arbitrary: fc.string(), weight: 1 },
);
/** As `JSON.parse` gives it: `__proto__` is a key like any other. */
const record = fc
  .array(fc.tuple(key, value), { maxLength: 12 })
  .map((entries): unknown =>
    JSON.parse(
      `{${entries.map(([name, one]) => `${JSON.stringify(name)}:${JSON.stringify(one) ?? 'null'}`).join(',')}}`,
    ),
  );
const anything = fc.oneof({ arbitrary: record, weight: 6 }, { arbitrary: fc.anything(), weight: 1 });
const day = fc.constantFrom('2026-11-22', '2026-12-01', '2027-01-01');

it(
  'a policy of anything gives good values and names the others, and touches nothing else',
  () => {
    fc.assert(
      fc.property(anything, (received) => {
        const { policy, problems } = policyFrom(received);
        expect(Object.getPrototypeOf(policy)).toBe(Object.prototype);
        for (const [name, one] of Object.entries(policy))
          expect(
            Object.entries(policyKeys)
              .find(([known]) => known === name)?.[1]
              .safeParse(one).success,
          ).toBe(true);
        const given = typeof received === 'object' && received !== null ? Object.keys(received) : [];
        // Of a list only the bad items are named, and the others stay.
        const told = new Set([...Object.keys(policy), ...problems.map((one) => one.key)]);
        expect(given.filter((name) => !told.has(name))).toEqual([]);
        expect(Object.keys(Object.prototype)).toEqual([]);
      }),
      runs(150),
    );
  },
  patience,
);

it(
  'settings of anything, under a policy of anything, are settings, and stay what they are',
  () => {
    fc.assert(
      fc.property(anything, anything, day, (person, received, on) => {
        const { settings, locked, sourceOf } = resolveSettings(person, policyFrom(received).policy, on);
        expect(settingsFrom(settings)).toEqual(settings);
        for (const name of locked) expect(sourceOf(name)).toBe('agency');
      }),
      runs(150),
    );
  },
  patience,
);
