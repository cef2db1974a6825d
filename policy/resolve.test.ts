import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Policy } from './keys.ts';
import { resolveSettings } from './resolve.ts';
import { modes, settingsFallback } from './settings.ts';

const day = '2026-12-01';

describe('a setting', () => {
  it('is the default where nobody has said anything', () => {
    const { settings, locked, sourceOf } = resolveSettings(undefined, {}, day);
    expect(settings).toEqual(settingsFallback);
    expect(locked.size).toBe(0);
    expect(sourceOf('mode')).toBe('default');
  });

  it('is what the person chose, over the default', () => {
    const { settings, sourceOf } = resolveSettings({ mode: 'hint' }, {}, day);
    expect([settings.mode, sourceOf('mode'), sourceOf('role')]).toEqual(['hint', 'person', 'default']);
  });

  it('is what the policy says, over the person, and can’t be changed', () => {
    const { settings, locked, sourceOf } = resolveSettings({ mode: 'observe' }, { mode: 'warn' }, day);
    expect([settings.mode, sourceOf('mode'), [...locked]]).toEqual(['warn', 'agency', ['mode']]);
  });

  it('only begins with the policy where that locks others', () => {
    const policy: Policy = { mode: 'warn', region: '36', locked: ['region'] };
    const { settings, locked, sourceOf } = resolveSettings({ mode: 'hint', region: '31' }, policy, day);
    expect([settings.mode, settings.region, [...locked]]).toEqual(['hint', '36', ['region']]);
    expect([sourceOf('mode'), sourceOf('region')]).toEqual(['person', 'agency']);
    expect(resolveSettings({}, policy, day).settings.mode).toBe('warn');
  });

  it('falls to the policy where the person’s own is broken', () => {
    const policy: Policy = { logDays: 90, locked: [] };
    expect(resolveSettings({ logDays: 'selamanya' }, policy, day).settings.logDays).toBe(90);
  });

  it('is the person’s own again when the policy goes', () => {
    fc.assert(
      fc.property(fc.constantFrom(...modes), fc.constantFrom(...modes), (theirs, given) => {
        const person = Object.freeze({ mode: theirs });
        resolveSettings(person, { mode: given }, day);
        expect(resolveSettings(person, {}, day).settings.mode).toBe(theirs);
      }),
    );
  });
});

describe('a roll-out by steps', () => {
  const policy: Policy = { mode: 'observe', modeSteps: ['2026-12-15 hint', '2027-01-01 warn'] };

  it.each([
    ['2026-12-14', 'observe'],
    ['2026-12-15', 'hint'],
    ['2026-12-31', 'hint'],
    ['2027-01-01', 'warn'],
    ['2027-06-01', 'warn'],
  ])('is on %s at %s', (on, mode) => {
    expect(resolveSettings({}, policy, on).settings.mode).toBe(mode);
  });

  it('is read in the order of its days, however written', () => {
    const modeSteps = [...(policy.modeSteps ?? [])].reverse();
    expect(resolveSettings({}, { ...policy, modeSteps }, '2027-01-01').settings.mode).toBe('warn');
  });

  it('leaves the default before its first step where the policy names no mode', () => {
    const { settings, locked } = resolveSettings({ mode: 'hint' }, { modeSteps: ['2027-01-01 warn'] }, day);
    expect([settings.mode, locked.has('mode')]).toEqual(['hint', false]);
  });
});

it('makes one setting of the agency’s words', () => {
  const policy: Policy = {
    agency: 'BKPSDM Kabupaten Contoh',
    contact: 'Bu Sri, lantai 2',
    ikrarPoints: ['Satu'],
  };
  const { settings, locked } = resolveSettings({}, policy, day);
  expect(settings.agency).toEqual({ name: 'BKPSDM Kabupaten Contoh', contact: 'Bu Sri, lantai 2' });
  expect(settings.ikrar.points).toEqual(['Satu']);
  expect([...locked].sort()).toEqual(['agency', 'ikrar']);
});
