import type { Check, Decision } from '../../log/check.ts';
import { loggedFindings } from '../../log/findings.ts';
import type { GateName, Guard } from '../../platforms/gate/guard.ts';
import { createPasses } from '../../platforms/gate/passes.ts';
import { createSeen } from '../../platforms/gate/seen.ts';
import type { Standing } from '../../platforms/gate/self-test.ts';
import type { Platform } from '../../platforms/platform.ts';
import { frictionOf } from '../../policy/friction.ts';
import type { Draft } from '../../rules/draft.ts';
import { phraseOf } from '../../rules/engine/quiet.ts';
import type { Verdict } from '../../rules/verdict.ts';
import type { ToBackground } from '../background/messages.ts';
import { askPerson } from './ask-person.tsx';
import type { GuardContext } from './context.ts';
import type { Judging } from './judging.ts';
import type { Notices } from './notices.tsx';

export interface PageGuard extends Guard {
  /** The platform's id; on a host of the agency's own, the host. */
  place: string;
  /** Why nothing is guarded here, if so. */
  stopped: () => Standing['stopped'];
}

/**
 * What the gates need, made of the judge, the warning, and the way to the log.
 * @param platform with its own gates alone: where they cover an activity, a request that none of them announced is
 * drift. On a host of the agency's own there are only guesses, which can't drift.
 */
export function createGuard(
  platform: Platform,
  judging: Judging,
  notices: Notices,
  tell: (message: ToBackground) => void,
  ctx: GuardContext,
): PageGuard {
  const seen = createSeen();
  const { fault } = notices;
  const { id } = platform;
  const own = id === 'own';
  const place = own ? platform.name : id;
  const off = () => judging.settings().platformsOff.includes(place);
  const log = (draft: Draft, verdict: Verdict, gate: Check['gate'], decision: Decision, reason?: string) => {
    const check: Check = {
      schema: 1,
      at: Date.now(),
      platform: id,
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
  /** False when the other gate has noted it already. */
  const isNews = (draft: Draft, gate: GateName, texts?: readonly string[]): boolean => {
    const note = seen.note(draft, gate, texts);
    const { activity } = draft;
    if (note === 'missed' && !own && platform.gates.some((one) => one.activity === activity)) {
      tell({ type: 'drift', platform: id, activity });
    }
    return note !== 'noted';
  };

  return {
    place,
    passes: createPasses(),
    alive: () => !ctx.isInvalid && !off(),
    read: (draft) => {
      const verdict = judging.judge(draft);
      return { verdict, held: frictionOf(verdict.verdict, judging.settings().mode) === 'hold' };
    },
    passed: (draft, verdict, gate, texts) => {
      if (!isNews(draft, gate, texts)) return;
      log(draft, verdict, gate, 'none');
      if (frictionOf(verdict.verdict, judging.settings().mode) === 'hint') notices.hint(verdict);
    },
    ask: async (draft, verdict, gate, texts) => {
      // A request is noted when it comes, a gesture when it goes on: its request follows then.
      if (gate === 'request') isNews(draft, gate, texts);
      const { decision, reason } = await askPerson(draft, verdict, judging, ctx);
      const go = decision === 'sent' || decision === 'sent-with-reason';
      if (go && gate === 'gesture') isNews(draft, gate, texts);
      log(draft, verdict, gate, decision, reason);
      if (decision === 'false-alarm') {
        const phrases = verdict.findings.map((one) => ({ rule: one.rule, phrase: phraseOf(draft, one) }));
        tell({ type: 'quiet', phrases });
      }
      return { go };
    },
    sayPressAgain: notices.pressAgain,
    fault,
    stopped: () => (ctx.isInvalid ? 'reload' : off() ? 'off' : notices.faulty() ? 'fault' : undefined),
  };
}
