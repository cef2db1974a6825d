import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { type Line, LineLost } from '../../photos/line.ts';
import { type Asked, fetchProblems, type Got, getPack } from '../pack-fetch/get-pack.ts';
import { portLine } from '../pages/photo-lines.ts';
import { packPort } from '../photo-check/pack-frame.ts';
import { keepAwake } from './photos-awake.ts';
import { openOffscreen } from './photos-offscreen.ts';

/** Milliseconds: a little more than the page in the frame gives the network. */
const patience = 70_000;

const Answer = z.object({
  got: z.union([
    z.object({ text: z.string(), mark: z.string() }),
    z.object({ unchanged: z.literal(true) }),
    z.object({ problem: z.enum(fetchProblems), status: z.optional(z.number()) }),
  ]),
});

/** @throws {LineLost} by the promise, when nobody answers any more */
async function ask(line: Line, asked: Asked): Promise<Got> {
  const { promise, resolve, reject } = Promise.withResolvers<Got>();
  line.onMessage((message) => {
    const { data } = Answer.safeParse(message);
    if (!data) return;
    const { got } = data;
    if (!('problem' in got)) resolve(got);
    else resolve({ problem: got.problem, ...(got.status !== undefined && { status: got.status }) });
  });
  line.onEnd(() => reject(new LineLost('the page that asks is gone')));
  const timer = setTimeout(() => reject(new LineLost('the page that asks is silent')), patience);
  line.send(asked);
  return promise.finally(() => {
    clearTimeout(timer);
    line.end();
  });
}

/** Chromium: only a page that knows nothing may ask the network, and only a page can hold it. */
async function askThere(asked: Asked): Promise<Got> {
  await openOffscreen();
  return ask(portLine(browser.runtime.connect({ name: packPort })), asked);
}

/** Which addresses the build opens the background to; without any it says `connect-src 'self'`. */
function mayAsk(url: string): boolean {
  const { content_security_policy: policy } = browser.runtime.getManifest();
  const pages = typeof policy === 'string' ? policy : policy?.extension_pages;
  const [, sources = ''] = /connect-src ([^;]*)/.exec(pages ?? '') ?? [];
  return URL.canParse(url) && sources.split(' ').includes(new URL(url).origin);
}

/** Firefox has no sandboxed pages: the background asks itself, where the build says that it may. */
async function askHere(asked: Asked): Promise<Got> {
  if (!mayAsk(asked.url)) return { problem: 'no-way' };
  const rest = keepAwake();
  return getPack(asked).finally(rest);
}

/** Asks the agency's address for its pack, by whichever way this browser has. */
export async function fetchPack(asked: Asked): Promise<Got> {
  if (import.meta.env.BROWSER === 'firefox') return askHere(asked);
  try {
    return await askThere(asked);
  } catch (error) {
    if (!(error instanceof LineLost)) throw error;
    // The page may just have gone to rest.
    return askThere(asked);
  }
}
