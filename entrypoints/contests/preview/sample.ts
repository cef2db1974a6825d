import type { Draft } from '../../../rules/draft.ts';

/** A draft to try a contest on: one that takes sides, or one that must pass. */
export interface Sample {
  side: 'partisan' | 'ordinary';
  draft: Draft;
}

const post =
  (side: Sample['side']) =>
  (text: string): Sample => ({ side, draft: { activity: 'post', text } });
export const partisan = post('partisan');
export const ordinary = post('ordinary');
