import { answerProbes, askOnLine, offerLine, tellFault } from '../gate/bridge.ts';
import { writeBody } from '../gate/write-body.ts';
import type { WriteRequest } from '../platform.ts';
import type { Asking } from './asking.ts';
import { wrapBeacon } from './beacon.ts';
import { wrapFetch } from './fetch.ts';
import { wrapXhr } from './xhr.ts';

/** Nothing for an address that the browser itself will refuse. */
const parsed = (url: string): URL | undefined =>
  URL.canParse(url, location.href) ? new URL(url, location.href) : undefined;

/** Wraps the page's ways of sending. Runs in the main world, before the page's first script. */
export function openOutbox(writes: readonly WriteRequest[]): void {
  if (writes.length === 0) return;
  const line = offerLine();
  const tell = (fault: unknown): undefined => {
    tellFault(line, fault);
  };
  const look = <T>(work: () => T): T | undefined => {
    try {
      return work();
    } catch (error) {
      tell(error);
      return undefined;
    }
  };
  const asking: Asking = {
    look,
    tell,
    watches: (method, url) =>
      look(() => {
        if (method.toUpperCase() !== 'POST') return false;
        const path = parsed(url)?.pathname;
        return path !== undefined && writes.some((write) => write.path.test(path));
      }) ?? false,
    free: (url, body, onAnswer) =>
      look(() => {
        const question = questionOf(writes, parsed(url), body);
        return question === undefined || askOnLine(line, question, onAnswer);
      }) ?? true,
  };
  wrapFetch(asking);
  wrapXhr(asking);
  wrapBeacon(asking);
  answerProbes(line);
}

/** What is about to go out, as a question for our side; nothing when it is none of the platform's writes. */
function questionOf(writes: readonly WriteRequest[], url: URL | undefined, raw: string): string | undefined {
  if (!url) return undefined;
  const body = writeBody(raw, url.pathname + url.search);
  for (const write of writes) {
    const outgoing = write.path.test(body.path) ? write.read(body) : undefined;
    if (outgoing) return JSON.stringify({ activity: write.activity, ...outgoing });
  }
  return undefined;
}
