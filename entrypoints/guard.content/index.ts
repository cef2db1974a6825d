import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { shieldTyping } from '../../components/host/shield.ts';
import { installFirstGate } from '../../platforms/gate/first-gate.ts';
import { installSecondGate } from '../../platforms/gate/second-gate.ts';
import { genericGates, genericPlatform } from '../../platforms/generic/generic.ts';
import { here } from '../../platforms/here.ts';
import { matchPatterns } from '../../platforms/hosts.ts';
import { createGuard } from './guard.ts';
import { createJudging } from './judging.ts';
import { createNotices } from './notices.tsx';
import { type GuardStatus, statusRequest } from './status.ts';

/** The first gate and our side of the second, in the isolated world of every guarded page. */
export default defineContentScript({
  matches: matchPatterns,
  runAt: 'document_start',
  allFrames: true,
  matchOriginAsFallback: true,
  main(ctx) {
    const { platform: own, requested } = here() ?? { platform: genericPlatform, requested: [] };
    const platform = { ...own, gates: [...own.gates, ...genericGates] };

    shieldTyping(ctx.signal);
    const notices = createNotices();
    const judging = createJudging(ctx.signal, notices.fault);
    const guard = createGuard(platform, judging, notices, ctx);
    const expectsRequest = (activity: string) => requested.some((one) => one === activity);
    installFirstGate(platform, guard, expectsRequest, ctx.signal);
    installSecondGate(platform, guard, ctx.signal);

    const answer = (message: unknown, _sender: unknown, reply: (status: GuardStatus) => void) => {
      const asked = typeof message === 'object' && message !== null && Reflect.get(message, 'type');
      if (asked === statusRequest.type && window === window.top) reply(guard.status());
    };
    browser.runtime.onMessage.addListener(answer);
    ctx.onInvalidated(notices.reload);
  },
});
