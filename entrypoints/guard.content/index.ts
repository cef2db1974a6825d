import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { shieldTyping } from '../../components/host/shield.ts';
import { installFirstGate } from '../../platforms/gate/first-gate.ts';
import { installSecondGate } from '../../platforms/gate/second-gate.ts';
import { matchPatterns, platformAt } from '../../platforms/hosts.ts';
import { platforms } from '../../platforms/platforms.ts';
import { requests } from '../../platforms/requests.ts';
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
    const id = platformAt(self.origin);
    const platform = platforms.find((one) => one.id === id);
    if (!platform) return;

    shieldTyping(ctx.signal);
    const notices = createNotices();
    const judging = createJudging(ctx.signal, notices.fault);
    const guard = createGuard(platform, judging, notices, ctx);
    const writes = requests[platform.id] ?? [];
    const expectsRequest = (activity: string) => writes.some((write) => write.activity === activity);
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
