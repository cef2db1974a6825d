import { Worker } from 'node:worker_threads';
import * as z from 'zod/mini';
import type { Library } from './libraries.ts';

/** Seconds for which a library may be silent while it takes in its names, or reads a few texts. */
const patience = 60;

const Begun = z.object({ megabytes: z.optional(z.number()) });
const Timing = z.object({ p95: z.number(), texts: z.number() });

/** 95th percentile in milliseconds, over so many texts. */
export type PeerTiming = z.infer<typeof Timing>;

/** What is told of something that could not be measured, in a few words. */
export interface Missing {
  missing: string;
}

const missing = (error: unknown): Missing => ({
  missing: error instanceof Error ? error.message : String(error),
});

/** Another library, ready to look for names in texts, or to read them; or what has become of it. */
export class Peer {
  readonly name: Library;
  /** What it keeps in memory, where it was given names. */
  megabytes: number | undefined;
  readonly #thread: Worker;
  #lost: Missing | undefined;

  private constructor(name: Library, names: readonly string[]) {
    this.name = name;
    this.#thread = new Worker(new URL('./peer-thread.ts', import.meta.url), { workerData: { name, names } });
    // It may fail while nobody asks.
    this.#thread.on('error', (error) => {
      this.#lost = missing(error);
    });
  }

  /** Waits until it has taken in its names. Never rejects: one that can't says so when it is asked for its times. */
  static async begin(name: Library, names: readonly string[]): Promise<Peer> {
    const peer = new Peer(name, names);
    try {
      peer.megabytes = Begun.parse(await peer.#answer()).megabytes;
    } catch (error) {
      await peer.#lose(error);
    }
    return peer;
  }

  /** How long it takes for texts, or for as many of them as fit into a moment. */
  async timed(texts: readonly string[]): Promise<PeerTiming | Missing> {
    if (this.#lost) return this.#lost;
    try {
      const answer = this.#answer();
      this.#thread.postMessage(texts);
      return Timing.parse(await answer);
    } catch (error) {
      return this.#lose(error);
    }
  }

  async end(): Promise<void> {
    await this.#thread.terminate();
  }

  async #lose(error: unknown): Promise<Missing> {
    this.#lost = missing(error);
    await this.end();
    return this.#lost;
  }

  async #answer(): Promise<unknown> {
    const { promise, resolve, reject } = Promise.withResolvers<unknown>();
    const late = setTimeout(() => reject(new Error(`no answer within ${patience} s`)), 1000 * patience);
    const ended = () => reject(new Error('it has ended'));
    this.#thread.on('message', resolve).on('error', reject).on('exit', ended);
    try {
      return await promise;
    } finally {
      clearTimeout(late);
      this.#thread.off('message', resolve).off('error', reject).off('exit', ended);
    }
  }
}
