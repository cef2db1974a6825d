import type { Draft } from '../../rules/draft.ts';
import type { Verdict } from '../../rules/verdict.ts';
import type { Passes } from './passes.ts';

/** What the rules say of a draft and what the person's mode makes of it. */
export interface Reading {
  verdict: Verdict;
  /** Hold the activity and ask? */
  held: boolean;
}

/** What the person chose in the warning. Only `go` sends. */
export interface Answer {
  go: boolean;
}

export type GateName = 'gesture' | 'request';

/** What both gates need from whoever starts them. Everything here answers in the same tick but `ask`. */
export interface Guard {
  /** False once the extension was reloaded or removed under this page: then everything passes. */
  alive: () => boolean;
  /** The end of the first moments in a page, when nothing can be read yet; nothing after them. */
  waking: () => Promise<void> | undefined;
  read: (draft: Draft) => Reading;
  /** An activity that goes on, noted once. `texts`: what each of its requests will carry. */
  passed: (draft: Draft, verdict: Verdict, gate: GateName, texts?: readonly string[]) => void;
  /** Asks the person about a held activity. Rejects only when asking itself failed: then the activity goes on. */
  ask: (draft: Draft, verdict: Verdict, gate: GateName, texts?: readonly string[]) => Promise<Answer>;
  /** Says in plain words that the platform did not take the repeated gesture. */
  sayPressAgain: () => void;
  /** Our own fault: shown, never in the person's way. */
  fault: (error: unknown) => void;
  passes: Passes;
}
