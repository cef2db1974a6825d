import type { BrowserContext, CDPSession } from 'playwright-core';
import type { Tab } from './driver.ts';
import { expression } from './driver.ts';
import { until } from './until.ts';

/**
 * Presses the extension's button for a tab, as only the debugging line can: the browser opens the popup, and grants what
 * it grants with any such press.
 * @param page address of the tab
 */
export async function pressAction(context: BrowserContext, home: string, page: string): Promise<CDPSession> {
  const browser = context.browser();
  if (!browser) throw new Error('no way to the browser');
  const line = await browser.newBrowserCDPSession();
  const { targetInfos } = await line.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const targetId = targetInfos.find(({ url }) => url === page)?.targetId;
  if (!targetId) throw new Error(`no tab of ${page}`);
  await line.send('Extensions.triggerAction', { id: new URL(home).host, targetId });
  return line;
}

interface Answer {
  id: number;
  result?: { result?: { value?: unknown }; exceptionDetails?: unknown };
}

/** Of the popup that is open Playwright knows nothing; the debugging line reaches it like any page. */
export async function openPopup(
  context: BrowserContext,
  home: string,
  page: string,
): Promise<Pick<Tab, 'evaluate'>> {
  const line = await pressAction(context, home, page);
  const targetId = await until('the popup opens', async () => {
    const { targetInfos } = await line.send('Target.getTargets', { filter: [{ type: 'page' }] });
    return targetInfos.find(({ url, attached }) => url === `${home}/popup.html` && !attached)?.targetId;
  });
  const { sessionId } = await line.send('Target.attachToTarget', { targetId, flatten: false });
  const waiting = new Map<number, (answer: Answer) => void>();
  line.on('Target.receivedMessageFromTarget', ({ message }) => {
    const answer: Answer = JSON.parse(message);
    waiting.get(answer.id)?.(answer);
  });
  let last = 0;
  return {
    evaluate: async <R, A>(run: (argument: A) => R | Promise<R>, argument?: A) => {
      last += 1;
      const id = last;
      const { promise, resolve } = Promise.withResolvers<Answer>();
      waiting.set(id, resolve);
      const params = { expression: expression(run, argument), awaitPromise: true, returnByValue: true };
      const message = JSON.stringify({ id, method: 'Runtime.evaluate', params });
      await line.send('Target.sendMessageToTarget', { sessionId, message });
      const { result } = await promise;
      if (result?.exceptionDetails) throw new Error(JSON.stringify(result.exceptionDetails));
      return result?.result?.value as R;
    },
  };
}
