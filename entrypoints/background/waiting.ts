/** How long something waits to be fetched, in milliseconds. */
const patience = 30_000;

/** What waits in memory, and nowhere else, for a page of ours that is about to open. */
export interface Waiting<T> {
  /** @returns by which name it can be fetched */
  put: (what: Promise<T>) => string;
  /** Gives it away, once. Rejects when there is nothing, or no longer. */
  take: (id: string) => Promise<T>;
}

export function createWaiting<T>(): Waiting<T> {
  const waiting = new Map<string, Promise<T>>();
  return {
    put: (what) => {
      const id = crypto.randomUUID();
      const forget = () => setTimeout(() => waiting.delete(id), patience);
      waiting.set(id, what);
      what.then(forget, forget);
      return id;
    },
    take: (id) => {
      const what = waiting.get(id) ?? Promise.reject(new Error('nothing of that name'));
      waiting.delete(id);
      return what;
    },
  };
}
