import { expect, it } from 'vitest';
import { policyFrom } from './keys.ts';

it('keeps good keys beside bad ones, and says which are bad', () => {
  const received = { mode: 'hint', region: 'Banten', logDays: 30.5, hosts: ['a.go.id'], polisi: 1 };
  expect(policyFrom(received)).toEqual({
    policy: { mode: 'hint', hosts: ['a.go.id'] },
    problems: [
      { key: 'region', value: 'Banten', why: 'invalid' },
      { key: 'logDays', value: 30.5, why: 'invalid' },
      { key: 'polisi', value: 1, why: 'unknown' },
    ],
  });
});

it.each([undefined, null, 'policy', 7, []])('is empty for %j', (received) => {
  expect(policyFrom(received)).toEqual({ policy: {}, problems: [] });
});

it('takes no key of every object for one of its own', () => {
  const received: unknown = JSON.parse('{"__proto__": {"mode": "hint"}, "constructor": "warn"}');
  expect(policyFrom(received).policy).toEqual({});
});

it('loses of a list only the item that is bad', () => {
  const received = {
    modeSteps: ['2026-12-15 hint', '2026-13-01 warn'],
    photosOff: ['face', 'nose'],
    hosts: [5],
  };
  expect(policyFrom(received)).toEqual({
    policy: { modeSteps: ['2026-12-15 hint'], photosOff: ['face'], hosts: [] },
    problems: [
      { key: 'modeSteps', value: '2026-13-01 warn', why: 'invalid' },
      { key: 'photosOff', value: 'nose', why: 'invalid' },
      { key: 'hosts', value: 5, why: 'invalid' },
    ],
  });
});

it('says of a name in a list of keys that it is none', () => {
  const { policy, problems } = policyFrom({ mode: 'hint', locked: ['mode', 'modus'] });
  expect([policy.locked, problems]).toEqual([['mode'], [{ key: 'locked', value: 'modus', why: 'invalid' }]]);
});

it('misses what the policy itself says that it sent: Chromium drops a value of the wrong kind without a word', () => {
  expect(policyFrom({ mode: 'hint', keys: ['mode', 'logDays'] }).problems).toEqual([
    { key: 'logDays', why: 'missing' },
  ]);
});

it('takes the yes and no of Windows’ registry, as Firefox hands them on', () => {
  expect(policyFrom({ logText: 1, mayPause: 0, welcome: 2 })).toEqual({
    policy: { logText: true, mayPause: false },
    problems: [{ key: 'welcome', value: 2, why: 'invalid' }],
  });
});

it('takes words on one line only', () => {
  expect(policyFrom({ agency: ' \t', contact: 'a\nb' }).policy).toEqual({});
});
