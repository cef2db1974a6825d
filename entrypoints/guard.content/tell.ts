import { browser } from 'wxt/browser';
import { leftPrefix } from '../../log/left.ts';
import type { ToBackground } from '../background/messages.ts';
import type { GuardContext } from './context.ts';

/** The way to the background. Neither ever throws: what fails is shown, and changes nothing for the person. */
export interface Background {
  /**
   * Does not wait. What the person did, or called a false alarm, gets there whatever ends meanwhile.
   * @param later what is to be told of the same, if anything; it never gets there first. Must not reject.
   */
  tell: (message: ToBackground, later?: Promise<ToBackground | undefined>) => void;
  /** Waits for yes or no; no where nobody answers. */
  ask: (message: ToBackground) => Promise<boolean>;
}

/** Browsers end the background when they like, and forget a message whose page is gone before it has woken. */
const promised = new Set<string>(['log', 'looked', 'quiet']);

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
  /** @returns whether the background has answered */
  const deliver = async (message: ToBackground): Promise<boolean> => {
    if (ctx.isInvalid) return false;
    open.add(message);
    const answered = (await send(message).catch(() => false)) === true;
    if (!answered) await leave(message).catch(unlogged);
    open.delete(message);
    return answered;
  };
  const deliverBoth = async (message: ToBackground, later?: Promise<ToBackground | undefined>) => {
    const answered = await deliver(message);
    const next = await later;
    if (!next || ctx.isInvalid) return;
    // Behind the first, where that was left.
    if (answered) await deliver(next);
    else await leave(next).catch(unlogged);
  };
  addEventListener(
    'pagehide',
    () => {
      if (!ctx.isInvalid) for (const message of open) leave(message).catch(unlogged);
    },
    { signal: ctx.signal },
  );

  return {
    tell: (message, later) =>
      void (promised.has(message.type)
        ? deliverBoth(message, later)
        : // The background may end before it has answered; a new one hears it then.
          send(message)
            .catch(() => send(message))
            .catch(fault)),
    ask: async (message) => (await send(message).catch(fault)) === true,
  };
}
