import { browser } from 'wxt/browser';
import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import type { Check, Decision } from '../../log/check.ts';
import { loggedFindings } from '../../log/findings.ts';
import type { Guard } from '../../platforms/gate/guard.ts';
import { createPasses } from '../../platforms/gate/passes.ts';
import { createSeen } from '../../platforms/gate/seen.ts';
import type { Platform } from '../../platforms/platform.ts';
import { frictionOf } from '../../policy/friction.ts';
import type { Draft } from '../../rules/draft.ts';
import { phraseOf } from '../../rules/engine/quiet.ts';
import type { Verdict } from '../../rules/verdict.ts';
import type { ToBackground } from '../background/messages.ts';
import { askPerson } from './ask-person.tsx';
import type { Judging } from './judging.ts';
import type { Notices } from './notices.tsx';
import type { GuardStatus } from './status.ts';

export interface PageGuard extends Guard {
  status: () => GuardStatus;
}

/** What the gates need, made of the judge, the warning, and the way to the log. */
export function createGuard(
  platform: Platform,
  judging: Judging,
  notices: Notices,
  ctx: ContentScriptContext,
): PageGuard {
  const seen = createSeen();
  const { fault } = notices;
  const off = () => judging.settings().platformsOff.includes(platform.id);
  /** Never throws and never waits: a log that fails is shown, and changes nothing of what the person decided. */
  const tell = (message: ToBackground): void => {
    const send = async () => browser.runtime.sendMessage(message);
    if (!ctx.isInvalid) void send().catch(fault);
  };
  const log = (draft: Draft, verdict: Verdict, gate: Check['gate'], decision: Decision, reason?: string) => {
    const check: Check = {
      schema: 1,
      at: Date.now(),
      platform: platform.id,
      activity: draft.activity,
      gate,
      verdict: verdict.verdict,
      decision,
      findings: loggedFindings(draft, verdict),
      ...(reason !== undefined && { reason }),
      ...(judging.settings().logText && { text: draft.text }),
    };
    tell({ type: 'log', check });
  };

  return {
    passes: createPasses(),
    alive: () => !ctx.isInvalid && !off(),
    read: (draft) => {
      const verdict = judging.judge(draft);
      return { verdict, held: frictionOf(verdict.verdict, judging.settings().mode) === 'hold' };
    },
    passed: (draft, verdict, gate, texts) => {
      if (seen.before(draft, gate, texts)) return;
      log(draft, verdict, gate, 'none');
      if (frictionOf(verdict.verdict, judging.settings().mode) === 'hint') notices.hint(verdict);
    },
    ask: async (draft, verdict, gate, texts) => {
      const { decision, reason } = await askPerson(draft, verdict, judging, ctx);
      seen.before(draft, gate, texts);
      log(draft, verdict, gate, decision, reason);
      if (decision === 'false-alarm') {
        const phrases = verdict.findings.map((one) => ({ rule: one.rule, phrase: phraseOf(draft, one) }));
        tell({ type: 'quiet', phrases });
      }
      return { go: decision === 'sent' || decision === 'sent-with-reason' };
    },
    sayPressAgain: notices.pressAgain,
    fault,
    status: () => ({
      guarded: !off() && !notices.faulty(),
      platform: platform.name,
      ...(off() ? { reason: 'off' as const } : notices.faulty() ? { reason: 'fault' as const } : {}),
    }),
  };
}
