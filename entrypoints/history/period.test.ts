import { describe, expect, it } from 'vitest';
import { boundsOf, lastMonth, partsOf } from './period.ts';

/** A Sunday. */
const now = new Date(2026, 10, 22, 14, 5);
const at = (year: number, month: number, day: number) => new Date(year, month - 1, day).getTime();

describe('a period begins and ends at midnight where the person is', () => {
  it.each([
    [{ kind: 'all' as const }, {}],
    [{ kind: 'month' as const }, { from: at(2026, 11, 1) }],
    [{ kind: 'last-month' as const }, { from: at(2026, 10, 1), to: at(2026, 11, 1) }],
    [{ kind: 'quarter' as const }, { from: at(2026, 8, 22) }],
    [{ kind: 'year' as const }, { from: at(2025, 11, 22) }],
    [{ kind: 'own' as const }, {}],
    [
      { kind: 'own' as const, first: '2026-02-27', last: '2026-02-28' },
      { from: at(2026, 2, 27), to: at(2026, 3, 1) },
    ],
    [{ kind: 'own' as const, first: '', last: '2026-02-28' }, { to: at(2026, 3, 1) }],
    [{ kind: 'month' as const, first: '2026-02-27' }, { from: at(2026, 11, 1) }],
  ])('%j', (period, bounds) => {
    expect(boundsOf(period, now)).toEqual(bounds);
  });

  it('over the turn of a year', () => {
    expect(lastMonth(new Date(2026, 0, 5))).toEqual({ from: at(2025, 12, 1), to: at(2026, 1, 1) });
  });
});

describe('its parts', () => {
  it('are weeks from Monday, none missing and none twice', () => {
    const { unit, spans } = partsOf({ from: at(2026, 11, 3), to: at(2026, 11, 17) });
    expect(unit).toBe('week');
    expect(spans).toEqual([
      { from: at(2026, 11, 2), to: at(2026, 11, 9) },
      { from: at(2026, 11, 9), to: at(2026, 11, 16) },
      { from: at(2026, 11, 16), to: at(2026, 11, 23) },
    ]);
  });

  it('end with the period', () => {
    expect(partsOf({ from: at(2026, 11, 2), to: at(2026, 11, 9) }).spans).toHaveLength(1);
    expect(partsOf({ from: at(2026, 11, 8), to: at(2026, 11, 9) + 1 }).spans).toHaveLength(2);
  });

  it('are months where there would be too many weeks', () => {
    const { unit, spans } = partsOf({ from: at(2024, 12, 15), to: at(2026, 11, 22) });
    expect(unit).toBe('month');
    expect(spans).toHaveLength(24);
    expect(spans[0]).toEqual({ from: at(2024, 12, 1), to: at(2025, 1, 1) });
    expect(spans.at(-1)?.from).toBe(at(2026, 11, 1));
  });

  it('are never hundreds, should a clock have been wrong', () => {
    const { spans } = partsOf({ from: 0, to: at(2026, 11, 22) });
    expect(spans).toHaveLength(60);
    expect(spans.at(-1)?.from).toBe(at(2026, 11, 1));
  });
});
