import { browser } from 'wxt/browser';
import { askOver, type Line, warmOver } from '../../photos/line.ts';
import type { CheckOptions } from '../../photos/look.ts';
import { isRecord, type PhotoResult, refusal } from '../../photos/result.ts';
import { frameLine } from './photo-frame.ts';
import { openRequest, photoPort, portLine } from './photo-lines.ts';

export type { CheckOptions, Progress } from '../../photos/look.ts';
export type { PhotoResult, Refusal } from '../../photos/result.ts';

/** A build without models looks at nothing, and has to say so. */
const isBuilt = import.meta.env.MODE !== 'lite';

/** The fastest way that this browser has for a file of some megabytes; where messages carry files, that is a message. */
async function openLine(): Promise<Line> {
  const answer: unknown = await browser.runtime.sendMessage(openRequest(new Blob(['?'])));
  if (!isRecord(answer)) throw new Error('nobody can look at pictures');
  if (answer.whole !== true) return frameLine();
  return portLine(browser.runtime.connect({ name: photoPort }));
}

/**
 * Has one picture or video looked at. Never rejects but by its signal: a picture that could not be looked at says why
 * in `refused`, a kind of thing that could not be looked for in `failed`.
 */
export async function check(blob: Blob, options: CheckOptions = {}): Promise<PhotoResult> {
  if (!isBuilt) return refusal('not-built');
  // Twice: whoever looks may just have gone to rest, or out of memory.
  for (const _ of ['first', 'again']) {
    try {
      return await askOver(await openLine(), blob, options);
    } catch (error) {
      options.signal?.throwIfAborted();
      console.debug('Ikrar:', error);
    }
  }
  return refusal('lost');
}

/** Has what is needed first loaded, since the person is about to choose a picture. Does nothing where it can't. */
export async function warm(): Promise<void> {
  if (!isBuilt) return;
  try {
    warmOver(await openLine());
  } catch (error) {
    console.debug('Ikrar:', error);
  }
}
