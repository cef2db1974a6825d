import type { CDPSession } from 'playwright-core';
import * as z from 'zod/mini';
import { until } from './until.ts';

const HeapUsage = z.object({ result: z.object({ usedSize: z.number() }) });

/**
 * Megabytes of JavaScript that the background holds, after a collection.
 * @param browser the debugging line of the browser as a whole
 * @param id the extension's own
 */
export async function workerHeap(browser: CDPSession, id: string): Promise<number> {
  const find = async () => {
    const { targetInfos } = await browser.send('Target.getTargets');
    return targetInfos.find(({ type, url }) => type === 'service_worker' && url.includes(id));
  };
  const worker = await until('the background runs', find);
  const { sessionId } = await browser.send('Target.attachToTarget', { targetId: worker.targetId });
  const ask = async (number: number, method: string): Promise<string> => {
    const { promise, resolve: take } = Promise.withResolvers<string>();
    const hear = ({ message }: { message: string }) => {
      if (JSON.parse(message).id === number) take(message);
    };
    browser.on('Target.receivedMessageFromTarget', hear);
    await browser.send('Target.sendMessageToTarget', {
      sessionId,
      message: JSON.stringify({ id: number, method }),
    });
    const answer = await promise;
    browser.off('Target.receivedMessageFromTarget', hear);
    return answer;
  };
  await ask(1, 'HeapProfiler.collectGarbage');
  const { result } = HeapUsage.parse(JSON.parse(await ask(2, 'Runtime.getHeapUsage')));
  await browser.send('Target.detachFromTarget', { sessionId });
  return result.usedSize / 1e6;
}
