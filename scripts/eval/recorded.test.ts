// @vitest-environment node
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { recordedTable } from './accuracy-page.ts';
import { figures } from './figures.ts';
import { readRecorded, type Values, valuesOf, worseThan } from './recorded.ts';

const good = valuesOf(({ better }) => (better === 'higher' ? 0.8 : 0.02));
const both = (values: Values) => ({ held: values, dev: good });

it('lets pass what is as good, better, or hardly worse', () => {
  expect(worseThan(both(good), both(good))).toEqual([]);
  const better = valuesOf((figure) => (figure.better === 'higher' ? 0.9 : 0.01));
  expect(worseThan(both(good), both(better))).toEqual([]);
  const hardly = valuesOf(({ id, better: way, tolerance }) =>
    way === 'higher' ? (good[id] ?? 0) - tolerance / 2 : (good[id] ?? 0) + tolerance / 2,
  );
  expect(worseThan(both(good), both(hardly))).toEqual([]);
});

it.each(figures)('names $id when it is worse', ({ id, better, tolerance }) => {
  const lost = 2 * tolerance * (better === 'higher' ? -1 : 1);
  const worse = { ...good, [id]: (good[id] ?? 0) + lost };
  const said = worseThan(both(good), both(worse));
  expect(said).toHaveLength(1);
  expect(said[0]).toContain(`held ${id} `);
});

it('trusts no figure that is missing or no number', () => {
  expect(worseThan(both({}), both(good))).toHaveLength(figures.length);
  expect(worseThan(both(good), both({ ...good, f1: Number.NaN }))).toHaveLength(1);
});

it('records one in ten thousand', () => {
  expect(valuesOf(() => 0.003_46).recall).toBe(0.0035);
});

it('is what docs/accuracy.md says: run `npm run eval -- --record` after a change', () => {
  const page = readFileSync(join(import.meta.dirname, '..', '..', 'docs', 'accuracy.md'), 'utf8');
  expect(page).toContain(recordedTable(readRecorded()));
});
