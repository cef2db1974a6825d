import type { TextKey } from '../../components/text.tsx';
import type { Check as Row } from '../../log/check.ts';
import type { PhotoResult } from '../../photos/result.ts';
import type { Look, SeenSign } from '../../platforms/gate/pictures.ts';
import type { PhotoSignal } from '../../rules/draft.ts';
import type { CheckOptions } from '../pages/photo-client.ts';

/** How a look ended. Only `whole` may be taken for all there is to see. */
export type Outcome =
  | 'looking'
  | 'whole' // every kind of thing that is looked for here
  | 'partly'
  | 'unable' // no picture that can be opened, or nobody who could look
  | 'late'
  | 'skipped';

/** What is said of a picture that goes out so. */
export const uncheckedText: Partial<Record<Outcome, TextKey>> = {
  looking: 'notice_photo_late',
  late: 'notice_photo_late',
  skipped: 'notice_photo_skipped',
  unable: 'notice_photo_unable',
  partly: 'notice_photo_partly',
};

export interface PictureLook extends Look {
  readonly outcome: Outcome;
  /** Ends the waiting; whatever is found later is not asked for any more. */
  giveUp: (why: 'late' | 'skipped') => void;
  /** Nobody needs it any more. */
  drop: () => void;
}

/** How all the pictures of an activity were looked at, for its row; nothing where there are none. */
export function lookedAt(pictures: readonly PictureLook[]): Row['photos'] {
  if (pictures.length === 0) return undefined;
  const are = (...outcomes: Outcome[]) => pictures.map(({ outcome }) => outcomes.includes(outcome));
  if (are('looking').includes(true)) return 'unfinished';
  if (!are('whole').includes(false)) return 'whole';
  return are('whole', 'partly').includes(true) ? 'partly' : 'none';
}

export type Check = (blob: Blob, options: CheckOptions) => Promise<PhotoResult>;

/**
 * Starts looking at a picture. Our own faults end a look, too: nothing waits for what will not come.
 * @param check has a picture looked at
 */
export function startLook(file: File, check: Check, fault: (error: unknown) => void): PictureLook {
  const { promise, resolve } = Promise.withResolvers<void>();
  const leave = new AbortController();
  let outcome: Outcome = 'looking';
  let signs: readonly SeenSign[] = [];
  let signals: readonly PhotoSignal[] = [];
  const end = (as: Outcome, seen: Partial<Pick<PhotoResult, 'seen' | 'signals'>> = {}) => {
    if (outcome !== 'looking') return;
    outcome = as;
    signs = seen.seen ?? [];
    signals = seen.signals ?? [];
    resolve();
  };
  const look = async () => {
    try {
      const result = await check(file, { signal: leave.signal });
      end(result.refused ? 'unable' : result.failed.length > 0 ? 'partly' : 'whole', result);
    } catch (error) {
      if (!leave.signal.aborted) fault(error);
      end('unable');
    }
  };
  void look();
  return {
    file,
    finished: promise,
    get done() {
      return outcome !== 'looking';
    },
    get outcome() {
      return outcome;
    },
    get signs() {
      return signs;
    },
    get signals() {
      return signals;
    },
    giveUp: (why) => {
      end(why);
      leave.abort();
    },
    drop: () => {
      end('skipped');
      leave.abort();
    },
  };
}
