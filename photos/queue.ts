/** Thrown when too much waits already. */
export class QueueFull extends Error {
  override name = 'QueueFull';
}

type Job<T> = (signal: AbortSignal) => Promise<T>;

/** Does one job at a time, in the order in which they come. */
export interface Queue {
  /**
   * Rejects at once when the signal is aborted; a job that waits is never begun then, and one that runs is told.
   * @throws {QueueFull} by the promise, when `limit` jobs are there already
   */
  add: <T>(job: Job<T>, signal?: AbortSignal) => Promise<T>;
  /** How many wait or run. */
  size: () => number;
}

/**
 * @param onIdle when the last job is over
 */
export function createQueue(limit: number, onIdle: () => void = () => {}): Queue {
  let waiting: (() => Promise<void>)[] = [];
  let running = false;
  const size = () => waiting.length + (running ? 1 : 0);

  const next = async (): Promise<void> => {
    const [first, ...rest] = waiting;
    if (running || !first) return;
    waiting = rest;
    running = true;
    await first();
    running = false;
    if (waiting.length === 0) onIdle();
    else await next();
  };

  return {
    size,
    add: <T>(job: Job<T>, signal: AbortSignal = new AbortController().signal) => {
      const { promise, resolve, reject } = Promise.withResolvers<T>();
      if (size() >= limit) {
        reject(new QueueFull(`${limit} wait already`));
        return promise;
      }
      const begin = () => (signal.aborted ? Promise.resolve() : job(signal).then(resolve, reject));
      const leave = () => {
        waiting = waiting.filter((one) => one !== begin);
        reject(signal.reason);
      };
      if (signal.aborted) {
        leave();
        return promise;
      }
      signal.addEventListener('abort', leave, { once: true });
      const done = () => signal.removeEventListener('abort', leave);
      promise.then(done, done);
      waiting = [...waiting, begin];
      void next();
      return promise;
    },
  };
}
