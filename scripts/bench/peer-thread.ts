// A library in a thread of its own, which `peer.ts` ends when it takes too long: nothing else ends a loop of others.
import { parentPort, workerData } from 'node:worker_threads';
import * as z from 'zod/mini';
import { type Library, libraries } from './libraries.ts';
import { timedForAWhile } from './timing.ts';

const Given = z.object({
  name: z.enum(['modern-ahocorasick', 'obscenity', 'allprofanity', 'harper.js']),
  names: z.array(z.string()),
});
const Texts = z.array(z.string());

/** Milliseconds. It remembers the last hundreds of sentences, which must have gone when a text comes round again. */
const aWhile: Partial<Record<Library, number>> = { 'harper.js': 20_000 };

const { name, names } = Given.parse(workerData);
const { read, megabytes } = await libraries[name](names);
const answer = async (texts: unknown): Promise<void> =>
  parentPort?.postMessage(await timedForAWhile(Texts.parse(texts), read, aWhile[name]));
// What fails here fails the thread, which `peer.ts` hears.
parentPort?.on('message', (texts: unknown) => void answer(texts));
parentPort?.postMessage({ megabytes });
