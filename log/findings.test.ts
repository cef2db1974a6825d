import { expect, it } from 'vitest';
import type { Draft } from '../rules/draft.ts';
import type { Verdict } from '../rules/verdict.ts';
import { loggedFindings } from './findings.ts';

const draft: Draft = {
  activity: 'comment',
  text: 'gas gas terus',
  target: { handle: '@calon', text: 'Pilih 02' },
};

it('keeps the words that weighed, each once, and no other word of the text', () => {
  const verdict: Verdict = {
    verdict: 'warn',
    findings: [
      {
        rule: 'dukungan-calon-komentar',
        violation: 'D6',
        ikrar: 3,
        severity: 'high',
        stage: 'candidates',
        evidence: [
          { start: 0, end: 3, signal: 'support' },
          { start: 4, end: 7, signal: 'support' },
          { start: 4, end: 13, signal: 'win' },
          { start: 0, end: 8, signal: 'call', part: 'target.text' },
        ],
      },
    ],
  };
  expect(loggedFindings(draft, verdict)).toEqual([
    {
      rule: 'dukungan-calon-komentar',
      violation: 'D6',
      ikrar: 3,
      severity: 'high',
      stage: 'candidates',
      words: ['gas terus', 'Pilih 02'],
    },
  ]);
});
