import { defineContentScript } from 'wxt/utils/define-content-script';
import { shieldTyping } from '../../components/host/shield.ts';
import { installFirstGate } from '../../platforms/gate/first-gate.ts';
import { installSecondGate } from '../../platforms/gate/second-gate.ts';
import { selfTest } from '../../platforms/gate/self-test.ts';
import { genericGates } from '../../platforms/generic/generic.ts';
import { here } from '../../platforms/here.ts';
import { matchPatterns } from '../../platforms/hosts.ts';
import { isPlatformHost } from '../pages/own-hosts.ts';
import type { GuardContext } from './context.ts';
import { createGuard } from './guard.ts';
import { createJudging } from './judging.ts';
import { createNotices } from './notices.tsx';
import { ownHost } from './own-host.ts';
import { reportStatus } from './report.ts';
import { createTell } from './tell.ts';

/** The first gate and our side of the second, in the isolated world of every guarded page. */
export default defineContentScript({
  matches: matchPatterns,
  runAt: 'document_start',
  allFrames: true,
  matchOriginAsFallback: true,
  main(ctx: GuardContext) {
    const { signal } = ctx;
    const found = here();
    const { platform, requested } = found ?? ownHost();
    // The generic gates still guard there, but they are not what the platform needs, and that must show.
    const lost = !found && isPlatformHost(location.hostname);
    const whole = { ...platform, gates: [...platform.gates, ...genericGates] };

    shieldTyping(signal);
    // Later, since a fault may come before there is anything to report it.
    const notices = createNotices(() => queueMicrotask(() => report()));
    const judging = createJudging(signal, notices.fault);
    const tell = createTell(notices.fault, ctx);
    const guard = createGuard(platform, judging, notices, tell, ctx);
    const expectsRequest = (activity: string) => requested.some((one) => one === activity);
    installFirstGate(whole, guard, expectsRequest, signal);
    const answers = installSecondGate(whole, guard, signal);

    const status = () => {
      const stopped = guard.stopped() ?? (lost ? 'fault' : undefined);
      const { landmarks = [] } = platform;
      return {
        ...selfTest({ stopped, requested, answers, landmarks }, document),
        guarded: !stopped,
        platform: platform.name,
        place: guard.place,
      };
    };
    const report = reportStatus(status, tell, signal);
    ctx.onInvalidated(notices.reload);
  },
});
