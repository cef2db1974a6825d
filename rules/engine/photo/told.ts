import type { Contest } from '../../contests/schema.ts';
import type { PhotoSignal } from '../../draft.ts';
import type { Signal } from '../signal.ts';

/**
 * Signals of pictures, in the engine's own form.
 * @param told by whoever looked at the pictures; what is about a contest that is not in force here is left out
 */
export const signalsTold = (told: readonly PhotoSignal[], contests: readonly Contest[]): Signal[] =>
  told.flatMap(({ contest: about, ...signal }): Signal[] => {
    const contest = contests.find(({ id }) => id === about);
    if (about !== undefined && !contest) return [];
    return [{ ...signal, part: 'photo', ...(contest && { contest }) }];
  });
