import type { Check } from './check.ts';

/** A row for tests: a post on X that was warned about and changed, unless told otherwise. */
export function sampleCheck(changes: Partial<Check> = {}): Check {
  return {
    schema: 1,
    at: 1_700_000_000_000,
    platform: 'x',
    activity: 'post',
    gate: 'gesture',
    verdict: 'warn',
    decision: 'edited',
    findings: [
      {
        rule: 'dukungan-calon-post',
        violation: 'D2',
        ikrar: 3,
        severity: 'high',
        stage: 'candidates',
        contest: 'contoh-kabupaten',
        words: ['Coblos nomor 1'],
      },
    ],
    ...changes,
  };
}
