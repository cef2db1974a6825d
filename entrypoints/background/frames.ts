/** What a frame said of an activity, as far as another frame of its page needs it: no texts. */
export interface Said {
  platform: string;
  activity: string;
  /** Length and hash of the words, see `platforms/gate/seen.ts`. */
  key: string;
}

/** Where a message came from. */
export interface Frame {
  tab: number;
  frame: number;
}

interface Gesture extends Said, Frame {
  /** The person let it go although it was held. */
  released: boolean;
  at: number;
}

/** How long a request may take to follow its gesture, in milliseconds. */
const lifetime = 15_000;

/**
 * Tells the frames of one page of each other: a box may stand in one and its request leave from another. Lives as long
 * as the worker; when that ends in between, the worst is one question asked twice.
 * @param now milliseconds; only differences count
 */
export function createFrames(now: () => number = () => Date.now()) {
  let gestures: Gesture[] = [];

  const forget = () => {
    gestures = gestures.filter(({ at }) => at > now() - lifetime);
  };
  const find = (said: Said, from: Frame): Gesture | undefined => {
    forget();
    return gestures.find(
      (one) =>
        one.tab === from.tab &&
        one.frame !== from.frame &&
        one.platform === said.platform &&
        one.activity === said.activity &&
        one.key === said.key,
    );
  };

  return {
    note: ({ platform, activity, key }: Said, { tab, frame }: Frame, released: boolean): void => {
      // Most are never asked for.
      forget();
      gestures.push({ platform, activity, key, tab, frame, released, at: now() });
    },
    /** Did another frame of this page announce it? */
    announced: (said: Said, from: Frame): boolean => find(said, from) !== undefined,
    /** Uses up what the person let go in another frame of this page; false when there is nothing. */
    spend: (said: Said, from: Frame): boolean => {
      const gesture = find(said, from);
      if (!gesture?.released) return false;
      gesture.released = false;
      return true;
    },
  };
}
