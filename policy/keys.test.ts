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
