import { describe, expect, it } from 'vitest';
import type { Policy } from './keys.ts';
import { resolveSettings } from './resolve.ts';
import { startOfDay } from './steps.ts';

const policy: Policy = { mode: 'observe', modeSteps: ['2027-01-05 warn', '2026-12-15 hint'] };
const coming = (person: object, given: Policy, day: string) => resolveSettings(person, given, day).coming;

describe('the step to come', () => {
  it('is the next one, and none after the last', () => {
    expect(coming({}, policy, '2026-11-22')).toEqual({ day: '2026-12-15', mode: 'hint' });
    expect(coming({}, policy, '2026-12-15')).toEqual({ day: '2027-01-05', mode: 'warn' });
    expect(coming({}, policy, '2027-01-05')).toBeUndefined();
    expect(coming({ mode: 'warn' }, {}, '2026-11-22')).toBeUndefined();
  });

  it('is none for who has chosen otherwise and may', () => {
    const open = { ...policy, locked: [] };
    expect(coming({ mode: 'warn' }, open, '2026-11-22')).toBeUndefined();
    expect(coming({}, open, '2026-11-22')?.mode).toBe('hint');
  });

  it('passes over one that changes nothing', () => {
    const same: Policy = { mode: 'hint', modeSteps: policy.modeSteps };
    expect(coming({}, same, '2026-11-22')).toEqual({ day: '2027-01-05', mode: 'warn' });
  });
});

it('begins the day where election days are counted', () => {
  expect(new Date(startOfDay('2026-12-15')).toISOString()).toBe('2026-12-14T17:00:00.000Z');
});
