import { browser } from 'wxt/browser';
import type { Line } from '../../photos/line.ts';
import { channelLine } from './photo-lines.ts';

const patience = 10_000;

let frame: Promise<HTMLIFrameElement> | undefined;

/** Our page in a frame of this one: where messages carry no files, a channel does. */
function openFrame(): Promise<HTMLIFrameElement> {
  const host = document.createElement('div');
  const element = document.createElement('iframe');
  element.hidden = true;
  element.src = browser.runtime.getURL('/photo-check.html');
  const { promise, resolve, reject } = Promise.withResolvers<HTMLIFrameElement>();
  element.addEventListener('load', () => resolve(element), { once: true });
  setTimeout(() => reject(new Error('the frame does not load')), patience);
  // Closed, so that the page can neither find the frame nor speak to it.
  host.attachShadow({ mode: 'closed' }).append(element);
  document.documentElement.append(host);
  return promise;
}

/** Waits for the frame's greeting: one that is gone, or whose address leads nowhere, never answers. */
async function greeted(port: MessagePort): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  port.onmessage = () => resolve();
  const timer = setTimeout(() => reject(new Error('the frame does not answer')), patience);
  await promise.finally(() => clearTimeout(timer));
}

/** A line to our page in a frame. Pages may throw the frame away; then there is a new one. */
export async function frameLine(): Promise<Line> {
  if (!(await frame)?.isConnected) frame = openFrame();
  const element = await frame;
  const { port1, port2 } = new MessageChannel();
  element?.contentWindow?.postMessage(null, '*', [port2]);
  await greeted(port1);
  return channelLine(port1);
}
