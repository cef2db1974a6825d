import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { percentile } from './row.ts';

/** Milliseconds that a text takes. */
export interface Timing {
  median: number;
  /** Over all texts, each taken as the median of its rounds: a slow text counts, an interrupted one does not. */
  p95: number;
  /** Over every single run, interruptions and all. */
  rawP95: number;
}

/** Times a run for each text, after one round that does not count. */
export async function timed(
  texts: readonly string[],
  run: (text: string) => unknown,
  rounds = 5,
): Promise<Timing> {
  for (const text of texts) await run(text);
  return timedRounds(texts, run, rounds);
}

async function timedRounds(
  texts: readonly string[],
  run: (text: string) => unknown,
  rounds: number,
): Promise<Timing> {
  const byText = texts.map((): number[] => []);
  for (let round = 0; round < rounds; round++) {
    for (const [at, text] of texts.entries()) {
      const begun = performance.now();
      const result = run(text);
      // Awaiting what is there already would be measured too.
      if (result instanceof Promise) await result;
      byText[at]?.push(performance.now() - begun);
    }
  }
  const typical = byText.map((times) => percentile(times, 0.5));
  return {
    median: percentile(typical, 0.5),
    p95: percentile(typical, 0.95),
    rawP95: percentile(byText.flat(), 0.95),
  };
}

/** As many texts at least, however long they take. */
const fewest = 2;

/**
 * Times a run for each text that could be read in a while: of something quick all of them, several times, of something
 * slow a few, once. None is timed before it has been read: some remember, and so do we.
 * @param aWhile milliseconds
 */
export async function timedForAWhile(
  texts: readonly string[],
  run: (text: string) => unknown,
  aWhile = 4000,
): Promise<{ p95: number; texts: number }> {
  const begun = performance.now();
  let count = 0;
  for (const text of texts) {
    if (count >= fewest && performance.now() - begun > aWhile) break;
    await run(text);
    count += 1;
  }
  const rounds = Math.floor(aWhile / (performance.now() - begun));
  const { p95 } = await timedRounds(texts.slice(0, count), run, Math.max(1, Math.min(5, rounds)));
  return { p95, texts: count };
}

/** How restless the machine is: p95 over median of work that never changes. A quiet machine has 1.0 to 1.2. */
export function restlessness(): number {
  const times: number[] = [];
  let sum = 1;
  for (let round = 0; round < 3000; round++) {
    const begun = performance.now();
    for (let i = 0; i < 100_000; i++) sum = Math.imul(sum ^ i, 0x01000193);
    times.push(performance.now() - begun);
  }
  return percentile(times.slice(500), 0.95) / percentile(times.slice(500), 0.5) + (sum === 0 ? 1 : 0);
}

setFlagsFromString('--expose-gc');
const collect: () => void = runInNewContext('gc');

function retained(): number {
  collect();
  collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1e6;
}

/** What is made, and the megabytes of heap and array buffers that stay taken for it. */
export function weighed<Made>(make: () => Made): { made: Made; megabytes: number } {
  const before = retained();
  const made = make();
  return { made, megabytes: retained() - before };
}
