import type { Draft } from '../../rules/draft.ts';

/** A pass is open this long; after that the person is asked again. */
const lifetime = 60_000;

interface Pass {
  platform: string | undefined;
  activity: string;
  target: string | undefined;
  until: number;
  /** May one gesture with this whole text, and pictures that show just this, go through? */
  gesture: string | undefined;
  /** Texts whose requests may each go out once. */
  requests: string[];
  /** All of them in one request, where several boxes are one form. */
  whole: string;
  /** The second part of a thread goes out as a reply to the first, which had no id when it was approved. */
  thread: boolean;
}

/** Editors and requests differ in blanks and marks nobody sees; the words must be the same. */
const sameWords = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\u200B-\u200D\uFEFF]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

const contentOf = ({ text, photo = [] }: Draft): string =>
  [sameWords(text), ...photo.map(({ kind, value }) => `${kind} ${value}`)].join('\n');

/** A page reads as a comment what its request calls a reply, or as a post what it calls a share, and the other way round. */
const alike = (activity: string): string =>
  activity === 'reply' ? 'comment' : activity === 'share' ? 'post' : activity;

const covers = ({ requests, whole }: Pass, words: string): boolean =>
  requests.includes(words) || (requests.length > 0 && whole === words);

/**
 * One-use permissions to send, each bound to platform, activity, target and text.
 * @param now milliseconds; only differences count
 */
export function createPasses(now: () => number = () => performance.now()) {
  let passes: Pass[] = [];

  const fitting = (draft: Draft): Pass[] => {
    passes = passes.filter(
      (pass) => pass.until > now() && (pass.gesture !== undefined || pass.requests.length > 0),
    );
    return passes.filter(
      (pass) =>
        pass.platform === draft.platform &&
        (pass.thread ||
          (pass.activity === alike(draft.activity) &&
            // A request often does not name the account that the page names, and the other way round.
            (pass.target === undefined ||
              draft.target?.id === undefined ||
              pass.target === draft.target.id))),
    );
  };

  return {
    /** Lets this draft go once: one gesture, and one request for each of its texts. */
    grant(draft: Draft, texts: readonly string[] = [draft.text]) {
      passes.push({
        platform: draft.platform,
        activity: alike(draft.activity),
        target: draft.target?.id,
        until: now() + lifetime,
        gesture: contentOf(draft),
        requests: texts.map(sameWords),
        whole: sameWords(draft.text),
        thread: texts.length > 1,
      });
    },
    /** May this gesture go through? Leaves the pass as it is: one press is many events. */
    allowsGesture: (draft: Draft): boolean =>
      fitting(draft).some((pass) => pass.gesture === contentOf(draft)),
    /** Uses the gesture up; the request stays open. */
    spendGesture(draft: Draft): void {
      const pass = fitting(draft).find((one) => one.gesture === contentOf(draft));
      if (pass) pass.gesture = undefined;
    },
    /** Uses up the permission for a request; false when there is none. */
    spendRequest(draft: Draft): boolean {
      const words = sameWords(draft.text);
      const pass = fitting(draft).find((one) => covers(one, words));
      if (!pass) return false;
      if (words === pass.whole) pass.requests = [];
      else pass.requests.splice(pass.requests.indexOf(words), 1);
      // Sent: a later press with the same text is a new activity.
      pass.gesture = undefined;
      return true;
    },
    /** Is a request of this draft still to come? */
    awaitsRequest: (draft: Draft): boolean =>
      fitting(draft).some((pass) => covers(pass, sameWords(draft.text))),
  };
}

export type Passes = ReturnType<typeof createPasses>;
