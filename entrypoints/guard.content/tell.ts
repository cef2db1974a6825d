import { browser } from 'wxt/browser';
import { leftPrefix } from '../../log/left.ts';
import type { ToBackground } from '../background/messages.ts';
import type { GuardContext } from './context.ts';

/** The way to the background. Neither ever throws: what fails is shown, and changes nothing for the person. */
export interface Background {
  /** Does not wait. What the person did, or called a false alarm, gets there whatever ends meanwhile. */
  tell: (message: ToBackground) => void;
  /** Waits for yes or no; no where nobody answers. */
  ask: (message: ToBackground) => Promise<boolean>;
}

/** Browsers end the background when they like, and forget a message whose page is gone before it has woken. */
const promised = new Set<string>(['log', 'quiet']);

/** @param unlogged called when nothing at all takes what was promised */
export function reachBackground(
  fault: (error: unknown) => void,
  unlogged: (error: unknown) => void,
  ctx: GuardContext,
): Background {
  /** Told, and not answered yet. */
  const open = new Set<ToBackground>();
  const send = async (message: ToBackground): Promise<unknown> =>
    ctx.isInvalid ? undefined : browser.runtime.sendMessage(message);

  /** Lays down what the background takes up by itself. */
  const leave = (message: ToBackground) =>
    browser.storage.local.set({ [`${leftPrefix}${Date.now()} ${Math.random()}`]: message });
  const deliver = async (message: ToBackground) => {
    if (ctx.isInvalid) return;
    open.add(message);
    if ((await send(message).catch(() => false)) !== true) await leave(message).catch(unlogged);
    open.delete(message);
  };
  addEventListener(
    'pagehide',
    () => {
      if (!ctx.isInvalid) for (const message of open) leave(message).catch(unlogged);
    },
    { signal: ctx.signal },
  );

  return {
    tell: (message) =>
      void (promised.has(message.type)
        ? deliver(message)
        : // The background may end before it has answered; a new one hears it then.
          send(message)
            .catch(() => send(message))
            .catch(fault)),
    ask: async (message) => (await send(message).catch(fault)) === true,
  };
}
