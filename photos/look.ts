import { type PhotoKind, type PhotoSignal, photoKinds } from '../rules/draft.ts';
import { picturesOf, Unreadable } from './decode.ts';
import { createQueue, QueueFull } from './queue.ts';
import { ReaderFault, type WorkerReader } from './reader-worker.ts';
import { type PhotoResult, refusal } from './result.ts';
import type { Picture, References, Seen } from './seen.ts';

/** Strongest and cheapest first; faces last, since they cost most. */
const order: readonly PhotoKind[] = ['text', 'emblem', 'hand', 'face'];

/** How many pictures may wait: an album is at most a few dozen. */
const mostWaiting = 60;

/** Kinds that are told by comparing only: without anything to compare with there is nothing to look for. */
const compared: Partial<Record<PhotoKind, (references: References) => readonly unknown[]>> = {
  emblem: ({ emblems }) => emblems,
  face: ({ faces }) => faces,
};
const isWanted = (kind: PhotoKind, references: References): boolean =>
  !references.off?.includes(kind) && compared[kind]?.(references).length !== 0;

/** Only letters are ever too small in the small one; `full` is given away. */
const shownTo = (kind: PhotoKind, { full, small }: Picture): Picture =>
  kind === 'text' ? { full, small } : { full: small, small };

/** How far one picture is: `kind` is looked for now, the `at`th of `of`. */
export interface Progress {
  kind: PhotoKind;
  at: number;
  of: number;
}

export interface CheckOptions {
  signal?: AbortSignal | undefined;
  onProgress?: ((progress: Progress) => void) | undefined;
}

export interface PhotoCheck {
  /** Rejects only when its signal is aborted; everything else that goes wrong stands in the result. */
  check: (blob: Blob, options?: CheckOptions) => Promise<PhotoResult>;
  /** Has the first reader load, since a picture is about to come. */
  warm: () => void;
  /** Whether nothing is left that takes memory. */
  rests: () => boolean;
}

interface Parts {
  readers: Readonly<Record<PhotoKind, WorkerReader>>;
  /** What to compare with now. */
  references: () => Promise<References>;
  /** Asks the rules what is said by what was seen. */
  meaning?: (seen: readonly Seen[]) => Promise<PhotoSignal[]>;
  pictures?: (blob: Blob, signal: AbortSignal) => AsyncIterable<Picture>;
  onIdle?: () => void;
}

/** The same thing on several frames of a video is one thing. */
function add(seen: Seen[], more: readonly Seen[]): void {
  for (const one of more) {
    const same = seen.findIndex(({ kind, value }) => kind === one.kind && value === one.value);
    const known = seen[same];
    if (!known) seen.push(one);
    else if (one.confidence > known.confidence) seen[same] = one;
  }
}

/** Looks at pictures, one at a time, by asking one reader after another. */
export function createPhotoCheck({
  readers,
  references,
  meaning,
  pictures = picturesOf,
  onIdle,
}: Parts): PhotoCheck {
  const queue = createQueue(mostWaiting, onIdle);

  const look = async (blob: Blob, signal: AbortSignal, onProgress: CheckOptions['onProgress']) => {
    const result: PhotoResult = { seen: [], looked: [], failed: [], ms: {} };
    const spend = (on: PhotoKind | 'decode', since: number) => {
      result.ms[on] = Math.round((result.ms[on] ?? 0) + performance.now() - since);
    };
    const compareWith = await references();
    const wanted = order.filter((kind) => isWanted(kind, compareWith));
    const isLost = (kind: PhotoKind) => result.failed.some((failure) => failure.kind === kind);

    const ask = async (kind: PhotoKind, picture: Picture, several: boolean) => {
      const since = performance.now();
      try {
        const all = await readers[kind].read(shownTo(kind, picture), compareWith, signal);
        const found = all.filter(({ confidence }) => confidence >= (compareWith.least?.[kind] ?? 0));
        if (several) add(result.seen, found);
        else result.seen.push(...found);
      } catch (error) {
        if (!(error instanceof ReaderFault)) throw error;
        result.failed.push({ kind, reason: error.reason });
      }
      spend(kind, since);
    };

    let since = performance.now();
    let frames = 0;
    for await (const picture of pictures(blob, signal)) {
      spend('decode', since);
      frames += 1;
      try {
        for (const [at, kind] of wanted.entries()) {
          signal.throwIfAborted();
          onProgress?.({ kind, at: at + 1, of: wanted.length });
          if (!isLost(kind)) await ask(kind, picture, frames > 1);
        }
      } finally {
        picture.full.close();
        picture.small.close();
      }
      since = performance.now();
    }
    result.looked = wanted.filter((kind) => !isLost(kind));
    if (meaning && result.seen.length > 0) result.signals = await meaning(result.seen);
    return result;
  };

  return {
    check: (blob, { signal, onProgress } = {}) =>
      queue
        .add((running) => look(blob, running, onProgress), signal)
        .catch((error: unknown) => {
          if (error instanceof Unreadable) return refusal(error.refusal);
          if (error instanceof QueueFull) return refusal('busy');
          throw error;
        }),
    warm: () => readers.text.warm(),
    rests: () => queue.size() === 0 && photoKinds.every((kind) => !readers[kind].lives()),
  };
}
