import type { CheckOptions, Progress } from '../../photos/look.ts';
import { type PhotoResult, refusal } from '../../photos/result.ts';

/** Has one picture or video looked at; rejects only by its signal. */
export type Check = (blob: Blob, options: CheckOptions) => Promise<PhotoResult>;

/** One file of those that the person gave, and how far it is. */
export interface Look {
  id: number;
  file: File;
  state: 'waiting' | 'looking' | 'stopped' | PhotoResult;
  /** While it is looked at. */
  progress?: Progress;
}

/** What came of looking, once there is something. */
export const resultOf = ({ state }: Look): PhotoResult | undefined =>
  typeof state === 'string' ? undefined : state;

/** Still to be looked at, or just being so. */
export const isPending = ({ state }: Look): boolean => state === 'waiting' || state === 'looking';

export interface Looks {
  add: (files: readonly File[]) => void;
  /** Ends what is looked at, and leaves out what waits. */
  stop: () => void;
  /** Goes on with what was stopped. */
  resume: () => void;
  clear: () => void;
}

/**
 * Looks at files one after another.
 * @param onChange is told of all of them, after each step
 */
export function createLooks(check: Check, onChange: (looks: readonly Look[]) => void): Looks {
  let looks: readonly Look[] = [];
  let given = 0;
  let leave = new AbortController();
  let running = false;

  const tell = (now: readonly Look[]) => {
    looks = now;
    onChange(looks);
  };
  const put = (id: number, change: Pick<Look, 'state' | 'progress'>) =>
    tell(looks.map(({ file, ...one }) => (one.id === id ? { id, file, ...change } : { ...one, file })));
  const turn = (from: (look: Look) => boolean, state: 'waiting' | 'stopped') =>
    tell(looks.map((one) => (from(one) ? { id: one.id, file: one.file, state } : one)));

  const look = async ({ id, file }: Look, signal: AbortSignal) => {
    put(id, { state: 'looking' });
    const onProgress = (progress: Progress) => {
      if (!signal.aborted) put(id, { state: 'looking', progress });
    };
    try {
      const result = await check(file, { signal, onProgress });
      if (!signal.aborted) put(id, { state: result });
    } catch (error) {
      if (signal.aborted) return;
      console.error('Ikrar:', error);
      put(id, { state: refusal('lost') });
    }
  };
  const run = async () => {
    if (running) return;
    running = true;
    let one = looks.find(({ state }) => state === 'waiting');
    while (one) {
      await look(one, leave.signal);
      one = looks.find(({ state }) => state === 'waiting');
    }
    running = false;
  };
  const end = () => {
    leave.abort(new Error('stopped'));
    leave = new AbortController();
  };

  return {
    add: (files) => {
      tell([
        ...looks,
        ...files.map((file): Look => {
          given += 1;
          return { id: given, file, state: 'waiting' };
        }),
      ]);
      void run();
    },
    stop: () => {
      end();
      turn(isPending, 'stopped');
    },
    resume: () => {
      turn(({ state }) => state === 'stopped', 'waiting');
      void run();
    },
    clear: () => {
      end();
      tell([]);
    },
  };
}
