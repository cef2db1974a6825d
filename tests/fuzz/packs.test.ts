// @vitest-environment node
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { contoh } from '../../rules/contests/contoh.ts';
import { withOrdinaryWords } from '../../rules/contests/ordinary.ts';
import { Pack } from '../../rules/contests/schema.ts';
import { createJudge } from '../../rules/judge.ts';
import { changed, pathsIn } from './changed.ts';
import { patience, runs } from './runs.ts';
import { anyText } from './texts.ts';

const good: unknown = JSON.parse(JSON.stringify(contoh));

const paths = pathsIn(good).filter((path) => path.length > 0);

const odd = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  anyText,
  fc.constantFrom<unknown>(
    '',
    ' ',
    '.',
    '\u200b',
    '{who}',
    '*',
    '[ayo] pilih',
    'a'.repeat(100_000),
    [],
    {},
    -1,
    1.5,
    1e308,
    null,
  ),
);
const place = fc.oneof(
  { arbitrary: fc.constantFrom(...paths), weight: 5 },
  {
    arbitrary: fc
      .tuple(fc.constantFrom(...paths), fc.constantFrom('__proto__', 'constructor', 'prototype', 'toJSON'))
      .map(([path, key]) => [...path, key]),
    weight: 1,
  },
);
const pack = fc
  .array(fc.tuple(place, odd), { minLength: 1, maxLength: 3 })
  .map((changes) => changes.reduce((value, [path, to]) => changed(value, path, to), good));

it(
  'a pack is refused or works, whatever stands in it',
  () => {
    let taken = 0;
    fc.assert(
      fc.property(pack, anyText, (one, text) => {
        const { success, data } = Pack.safeParse(one);
        if (!success) return;
        taken += 1;
        expect(Object.keys(Object.prototype)).toEqual([]);
        const contests = data.contests.map(withOrdinaryWords);
        const judge = createJudge({ day: '2024-10-15', role: 'pns', contests });
        for (const { evidence } of judge({ activity: 'post', text: `${text} Ayo coblos nomor 1` }).findings)
          for (const { start, end } of evidence) expect(start).toBeLessThan(end);
      }),
      runs(150),
    );
    // Else nothing but refusals was tried; of 150 about 18 are taken.
    expect(taken).toBeGreaterThan(0);
  },
  patience,
);

it('a pack with a key that nobody knows is refused, `__proto__` too', () => {
  expect(Pack.safeParse(good).success).toBe(true);
  for (const key of ['__proto__', 'constructor', 'lain'])
    expect(Pack.safeParse(changed(good, [key], {})).success, key).toBe(false);
});
