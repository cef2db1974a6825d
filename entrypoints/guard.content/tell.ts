import { browser } from 'wxt/browser';
import type { ToBackground } from '../background/messages.ts';
import type { GuardContext } from './context.ts';

/** The way to the background. Neither ever throws: what fails is shown, and changes nothing for the person. */
export interface Background {
  /** Does not wait. */
  tell: (message: ToBackground) => void;
  /** Waits for yes or no; no where nobody answers. */
  ask: (message: ToBackground) => Promise<boolean>;
}

export function reachBackground(fault: (error: unknown) => void, ctx: GuardContext): Background {
  const send = async (message: ToBackground): Promise<unknown> =>
    ctx.isInvalid ? undefined : browser.runtime.sendMessage(message);
  return {
    tell: (message) => void send(message).catch(fault),
    ask: (message) =>
      send(message).then(
        (answer) => answer === true,
        (error: unknown) => {
          fault(error);
          return false;
        },
      ),
  };
}
