import { browser } from 'wxt/browser';
import type { ToBackground } from '../background/messages.ts';
import type { GuardContext } from './context.ts';

/** The way to the background. Never throws and never waits: what fails is shown, and changes nothing for the person. */
export function createTell(
  fault: (error: unknown) => void,
  ctx: GuardContext,
): (message: ToBackground) => void {
  return (message) => {
    const send = async () => browser.runtime.sendMessage(message);
    if (!ctx.isInvalid) void send().catch(fault);
  };
}
