import type { Check, Decision } from '../../log/check.ts';
import { loggedFindings } from '../../log/findings.ts';
import { writeCheck } from '../../log/write.ts';
import type { Draft } from '../../rules/draft.ts';
import type { Verdict } from '../../rules/verdict.ts';

/** Writes what was tried in training to the history, marked as such, so that it never counts as real. */
export async function logTraining(
  draft: Draft,
  verdict: Verdict,
  decision: Decision,
  reason?: string,
): Promise<void> {
  const check: Check = {
    schema: 1,
    at: Date.now(),
    platform: 'training',
    activity: draft.activity,
    gate: 'training',
    verdict: verdict.verdict,
    decision,
    findings: loggedFindings(draft, verdict),
    ...(reason !== undefined && { reason }),
  };
  await writeCheck(check);
}
