import { defineContentScript } from 'wxt/utils/define-content-script';
import { shieldTyping } from '../../components/host/shield.ts';
import { installFirstGate } from '../../platforms/gate/first-gate.ts';
import { installSecondGate } from '../../platforms/gate/second-gate.ts';
import { selfTest } from '../../platforms/gate/self-test.ts';
import { withGeneric } from '../../platforms/generic/generic.ts';
import { here } from '../../platforms/here.ts';
import { matchPatterns } from '../../platforms/hosts.ts';
import type { Platform } from '../../platforms/platform.ts';
import { atRest, atRestSoon } from './at-rest.ts';
import type { GuardContext } from './context.ts';
import { createGuard } from './guard.ts';
import { createJudging } from './judging.ts';
import { createNotices } from './notices.ts';
import { reportStatus } from './report.ts';
import { reachBackground } from './tell.ts';

/** The first gate and our side of the second, in the isolated world of every guarded page. */
export default defineContentScript({
  matches: matchPatterns,
  runAt: 'document_start',
  allFrames: true,
  matchOriginAsFallback: true,
  main(ctx: GuardContext) {
    const { signal } = ctx;
    const found = here();
    // Without the script that says where we are, the generic gates still guard; that it is missing must show.
    const nowhere: Platform = { id: 'own', name: location.hostname, gates: [] };
    const { platform, requested } = found ?? { platform: nowhere, requested: [] };
    const whole = withGeneric(platform);

    shieldTyping(signal);
    // Later, since a fault may come before there is anything to report it.
    const notices = createNotices(atRest, () => queueMicrotask(() => report()));
    const background = reachBackground(notices.fault, notices.unlogged, ctx);
    const judging = createJudging(signal, notices.fault, background.tell);
    const guard = createGuard(platform, judging, notices, background, ctx, atRestSoon);
    const expectsRequest = (activity: string) => requested.some((one) => one === activity);
    installFirstGate(whole, guard, expectsRequest, signal);
    // Where no script of ours stands in the page's world, a page must not be taken for it.
    const answers = requested.length > 0 ? installSecondGate(whole, guard, signal) : () => false;

    const status = () => {
      const stopped = guard.stopped() ?? (found ? undefined : 'fault');
      const { landmarks = [] } = platform;
      return {
        ...selfTest({ stopped, requested, answers, landmarks }, document),
        guarded: !stopped,
        platform: platform.name,
        place: guard.place,
      };
    };
    const report = reportStatus(status, judging.reading, background.tell, signal);
    ctx.onInvalidated(notices.reload);
  },
});
