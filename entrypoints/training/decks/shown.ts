import type { Stage } from '../../../rules/contests/stage.ts';
import type { Draft, Role } from '../../../rules/draft.ts';
import type { SourceKey } from '../../../rules/regulation/sources.ts';
import type { DeckScenario } from './scenario.ts';

/** A scenario as a screen shows it: one of ours in the person's language, or a trainer's own. */
export interface Shown {
  id: string;
  title: string;
  stage: Stage;
  role: Role;
  draft: Draft;
  /** Empty where a trainer has written none. */
  why: string;
  source: string;
  sources: readonly SourceKey[];
}

/** One of ours in a language; Indonesian unless it is English. */
export function shownIn(language: string, { title, why, ...rest }: DeckScenario): Shown {
  const key = language === 'en' ? 'en' : 'id';
  return { ...rest, title: title[key], why: why[key] };
}
