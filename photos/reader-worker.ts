import { fromReader, type ToReader } from './protocol.ts';
import type { ReaderFaultReason } from './result.ts';
import type { Picture, Reader, References, Seen } from './seen.ts';

/** Why a reader did not look. */
export class ReaderFault extends Error {
  override name = 'ReaderFault';
  readonly reason: ReaderFaultReason;

  constructor(reason: ReaderFaultReason, message: string = reason) {
    super(message);
    this.reason = reason;
  }
}

/** Of a worker, what this needs. */
export interface ReaderLink {
  postMessage: (message: ToReader, transfer: Transferable[]) => void;
  terminate: () => void;
  addEventListener: (
    type: 'message' | 'error' | 'messageerror',
    listener: (event: Event | MessageEvent<unknown>) => void,
  ) => void;
}

/** A reader that lives in a worker of its own. */
export interface WorkerReader extends Reader {
  /**
   * Takes `full` away, unless it is `small` as well: to copy it would take longer than to read in it. Rejects at once when
   * the signal is aborted, whatever the worker still does.
   */
  read: (picture: Picture, references: References, signal?: AbortSignal) => Promise<Seen[]>;
  /** Loads it, if it is not there, so that the next picture need not wait. */
  warm: () => void;
  end: () => void;
  /** Whether there is a worker now. */
  lives: () => boolean;
}

interface Times {
  /** For one answer, in milliseconds. */
  patience: number;
  /** For the end of something that nobody wants any more. */
  grace: number;
  /** After how long without a picture the worker is ended. */
  rest: number;
}

/** A worker that is there, with what its page waits for. */
interface Living {
  link: ReaderLink;
  waiting: Map<number, PromiseWithResolvers<Seen[]>>;
  unwanted: Set<number>;
  timer: ReturnType<typeof setTimeout> | undefined;
}

/**
 * Loads a reader's worker on first use and ends it after a rest. One that dies, fails or keeps silent is ended too, and
 * made anew for the next picture: nobody knows what state its engine is in.
 * @param onEnd after a worker is gone, whatever the reason
 */
export function workerReader(
  make: () => ReaderLink,
  times: Times,
  onEnd: () => void = () => {},
): WorkerReader {
  let living: Living | undefined;
  let lastId = 0;
  /** Until what was cancelled last is over. */
  let clearing: Promise<unknown> = Promise.resolve();

  const end = (why: ReaderFault) => {
    if (!living) return;
    const { link, waiting, timer } = living;
    living = undefined;
    clearTimeout(timer);
    link.terminate();
    for (const { reject } of waiting.values()) reject(why);
    onEnd();
  };
  const endIn = (one: Living, time: number, why: ReaderFault) => {
    clearTimeout(one.timer);
    one.timer = setTimeout(() => end(why), time);
  };
  /** From now on an answer is due, or else a rest begins. */
  const wait = (one: Living) => {
    if (one.waiting.size === 0) return endIn(one, times.rest, new ReaderFault('died', 'at rest'));
    const isWanted = one.waiting.size > one.unwanted.size;
    endIn(one, isWanted ? times.patience : times.grace, new ReaderFault('silent'));
  };

  const hear = (one: Living, data: unknown) => {
    const answer = fromReader(data);
    if (living !== one || !answer) return;
    if (answer.type === 'unable') return end(new ReaderFault('unable', answer.message));
    if (answer.type !== 'ready') {
      const { waiting, unwanted } = one;
      if (answer.type === 'seen') waiting.get(answer.id)?.resolve(answer.seen);
      else if (unwanted.has(answer.id)) waiting.get(answer.id)?.resolve([]);
      else return end(new ReaderFault('failed', answer.message));
      waiting.delete(answer.id);
      unwanted.delete(answer.id);
    }
    wait(one);
  };
  const start = (): Living => {
    const one: Living = { link: make(), waiting: new Map(), unwanted: new Set(), timer: undefined };
    one.link.addEventListener('message', (event) => hear(one, 'data' in event ? event.data : undefined));
    for (const type of ['error', 'messageerror'] as const) {
      one.link.addEventListener(type, (event) => {
        if (living !== one) return;
        // A script that is not there makes an event without words; one that throws says what.
        const words = 'message' in event ? String(event.message) : undefined;
        end(words === undefined ? new ReaderFault('missing') : new ReaderFault('died', words));
      });
    }
    return one;
  };
  const alive = (): Living => {
    living ??= start();
    return living;
  };

  return {
    read: async (picture, references, signal) => {
      await clearing;
      signal?.throwIfAborted();
      const one = alive();
      lastId += 1;
      const id = lastId;
      const answer = Promise.withResolvers<Seen[]>();
      one.waiting.set(id, answer);
      const { full, small } = picture;
      one.link.postMessage({ type: 'look', id, picture, references }, full === small ? [] : [full]);
      wait(one);
      const aborted = Promise.withResolvers<never>();
      const leave = () => {
        aborted.reject(signal?.reason);
        if (living !== one) return;
        one.unwanted.add(id);
        one.link.postMessage({ type: 'cancel', id }, []);
        wait(one);
        clearing = answer.promise.catch(() => {});
      };
      signal?.addEventListener('abort', leave, { once: true });
      return Promise.race([answer.promise, aborted.promise]).finally(() =>
        signal?.removeEventListener('abort', leave),
      );
    },
    warm: () => {
      if (!living) wait(alive());
    },
    end: () => end(new ReaderFault('died', 'ended')),
    lives: () => living !== undefined,
  };
}
