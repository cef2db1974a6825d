import { browser } from 'wxt/browser';
import type { LearnPicture } from '../../photos/learn/learn-pack.ts';
import { pictureLearner } from '../../photos/learn/learn-picture.ts';
import { LineLost } from '../../photos/line.ts';
import { portLine } from '../pages/photo-lines.ts';
import { learningPort, learnOver } from '../photo-check/learning-line.ts';
import { createPortraits } from '../photo-check/photos.ts';
import { keepAwake } from './photos-awake.ts';
import { openOffscreen } from './photos-offscreen.ts';

/** Firefox' background is a page itself. */
async function learnHere<Result>(work: (learn: LearnPicture) => Promise<Result>): Promise<Result> {
  const portraits = createPortraits();
  const rest = keepAwake();
  try {
    return await work(pictureLearner(portraits));
  } finally {
    rest();
    portraits.end();
  }
}

async function learnThere<Result>(work: (learn: LearnPicture) => Promise<Result>): Promise<Result> {
  await openOffscreen();
  const line = portLine(browser.runtime.connect({ name: learningPort }));
  try {
    return await work(learnOver(line));
  } finally {
    line.end();
  }
}

/**
 * Does work that needs pictures learned, where this browser can learn them.
 * @throws {LineLost} by the promise, when nobody can
 */
export async function withLearner<Result>(work: (learn: LearnPicture) => Promise<Result>): Promise<Result> {
  if (import.meta.env.MODE === 'lite') throw new LineLost('this build looks at no pictures');
  if (import.meta.env.BROWSER === 'firefox') return learnHere(work);
  try {
    return await learnThere(work);
  } catch (error) {
    if (!(error instanceof LineLost)) throw error;
    // The page may just have gone to rest.
    return learnThere(work);
  }
}
