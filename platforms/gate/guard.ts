import type { Draft } from '../../rules/draft.ts';
import type { Verdict } from '../../rules/verdict.ts';
import type { Passes } from './passes.ts';
import type { Look, Pictures } from './pictures.ts';

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

/** What goes out beside a draft's whole text. */
export interface Carried<L extends Look = Look> {
  /** What each of its requests will carry. */
  texts?: readonly string[];
  pictures?: readonly L[];
}

export type GateName = 'gesture' | 'request';

/** What both gates need from whoever starts them. Everything here answers in the same tick but `ask` and `wait`. */
export interface Guard<L extends Look = Look> {
  /** False once the extension was reloaded or removed under this page: then everything passes. */
  alive: () => boolean;
  /** The end of the first moments in a page, when nothing can be read yet; nothing after them. */
  waking: () => Promise<void> | undefined;
  read: (draft: Draft) => Reading;
  /** An activity that goes on, noted once. */
  passed: (draft: Draft, verdict: Verdict, gate: GateName, carried?: Carried<L>) => void;
  /** Asks the person about a held activity. Rejects only when asking itself failed: then the activity goes on. */
  ask: (draft: Draft, verdict: Verdict, gate: GateName, carried?: Carried<L>) => Promise<Answer>;
  /** The pictures attached on this page. */
  pictures: Pictures<L>;
  /** Is anything ever held? If not, no picture is waited for. */
  holds: () => boolean;
  /** Shows at `place` that pictures are being looked at, until they are, or have had their time. Never rejects. */
  wait: (looks: readonly L[], place?: Element) => Promise<void>;
  /** Says in plain words that the platform did not take the repeated gesture. */
  sayPressAgain: () => void;
  /** Our own fault: shown, never in the person's way. */
  fault: (error: unknown) => void;
  passes: Passes;
}
