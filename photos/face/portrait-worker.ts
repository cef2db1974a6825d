import type { Learned } from '../learn/learned.ts';
import type { EmbedPortrait, PortraitEmbedded } from './serve-portraits.ts';

/** Of the face worker, what this needs. */
export interface PortraitLink {
  postMessage: (message: EmbedPortrait, transfer: Transferable[]) => void;
  terminate: () => void;
  addEventListener: (
    type: 'message' | 'error',
    listener: (event: Event | MessageEvent<unknown>) => void,
  ) => void;
}

/** Measures portraits, in a worker of its own. */
export interface PortraitWorker {
  /** The portrait is given away. */
  embed: (portrait: ImageBitmap) => Promise<Learned>;
  end: () => void;
}

const isAnswer = (value: unknown): value is PortraitEmbedded =>
  typeof value === 'object' &&
  value !== null &&
  'type' in value &&
  (value.type === 'embedded' || value.type === 'embedding-failed');

/**
 * Starts the face worker with the first portrait.
 * @param patience milliseconds for one portrait, and for loading the models before the first
 */
export function portraitWorker(make: () => PortraitLink, patience: number): PortraitWorker {
  let living: { link: PortraitLink; waiting: Map<number, (learned: Learned) => void> } | undefined;
  let lastId = 0;

  /** Whoever waits learns that it came to nothing; the next portrait gets a new worker. */
  const end = () => {
    const ended = living;
    living = undefined;
    ended?.link.terminate();
    for (const answer of ended?.waiting.values() ?? []) answer({ fault: 'failed' });
  };
  const start = () => {
    const one = { link: make(), waiting: new Map<number, (learned: Learned) => void>() };
    one.link.addEventListener('error', end);
    one.link.addEventListener('message', (event) => {
      const data: unknown = 'data' in event ? event.data : undefined;
      if (!isAnswer(data)) return;
      one.waiting.get(data.id)?.(data.type === 'embedded' ? data.face : { fault: 'failed' });
      one.waiting.delete(data.id);
    });
    return one;
  };

  return {
    embed: async (portrait) => {
      living ??= start();
      const { link, waiting } = living;
      lastId += 1;
      const id = lastId;
      const timer = setTimeout(end, patience);
      const answer = new Promise<Learned>((resolve) => waiting.set(id, resolve));
      link.postMessage({ type: 'embed', id, portrait }, [portrait]);
      return answer.finally(() => clearTimeout(timer));
    },
    end,
  };
}
