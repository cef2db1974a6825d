import { expect, it } from 'vitest';
import type { SignalId } from '../../rules/signal.ts';
import type { Finding, Verdict } from '../../rules/verdict.ts';
import { restsOnModel } from './implicit.ts';

const finding = (...signals: SignalId[]): Finding => ({
  rule: 'kesan-berpihak',
  violation: 'D8',
  ikrar: 3,
  severity: 'low',
  stage: 'candidates',
  evidence: signals.map((signal) => ({ start: 0, end: 1, signal })),
});
const hint = (...findings: Finding[]): Verdict => ({ verdict: 'hint', findings });

it('knows when only the model speaks, whoever is named', () => {
  expect(restsOnModel(hint(finding('implicit')))).toBe(true);
  expect(restsOnModel(hint(finding('candidate', 'implicit')))).toBe(true);
});

it('and when something else does too', () => {
  expect(restsOnModel(hint(finding('candidate', 'praise')))).toBe(false);
  expect(restsOnModel(hint(finding('implicit'), finding('candidate', 'support')))).toBe(false);
  expect(restsOnModel(hint(finding('implicit', 'praise')))).toBe(false);
  expect(restsOnModel(hint(finding('candidate', 'campaign-hashtag')))).toBe(false);
  expect(restsOnModel({ verdict: 'clear', findings: [] })).toBe(false);
});
