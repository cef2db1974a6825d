import { expect, it } from 'vitest';
import { sampleCheck } from './sample-check.ts';
import { dayStart, monthStart, summarise } from './summary.ts';

it('counts activities, those warned about, and those changed or given up', () => {
  const checks = [
    sampleCheck({ verdict: 'clear', decision: 'none' }),
    sampleCheck({ verdict: 'hint', decision: 'none' }),
    sampleCheck({ decision: 'edited' }),
    sampleCheck({ decision: 'cancelled', gate: 'request' }),
    sampleCheck({ decision: 'sent' }),
    sampleCheck({ decision: 'false-alarm' }),
  ];
  expect(summarise(checks)).toEqual({ checked: 6, warned: 4, changed: 2 });
});

it('leaves out what was only tried', () => {
  const tried = (['training', 'manual', 'footprint'] as const).map((gate) => sampleCheck({ gate }));
  expect(summarise(tried).checked).toBe(0);
});

it('does not count a warning that the mode kept silent', () => {
  expect(summarise([sampleCheck({ decision: 'none' })])).toEqual({ checked: 1, warned: 0, changed: 0 });
});

it('begins day and month at midnight where the person is', () => {
  const now = new Date(2026, 10, 22, 14, 5);
  expect(new Date(monthStart(now))).toEqual(new Date(2026, 10, 1));
  expect(new Date(dayStart(now))).toEqual(new Date(2026, 10, 22));
});
