import type { Activity, Target } from '../rules/draft.ts';
import type { GestureCase } from './cases.ts';

/** The training contest's own words: the rules warn of them. */
export const partisan = 'Ayo coblos nomor 1, menangkan CandraDewi!';
export const held = true;

/** What a case expects to be read. */
export const does = (
  activity: Activity,
  target?: Target,
  text = '',
): Required<Pick<GestureCase, 'expect'>> => ({
  expect: { activity, text, ...(target && { target }) },
});

/** The same as a draft's own fields. */
export const like = (target: Target) => ({ activity: 'like', text: '', target }) as const;
export const share = (target: Target) => ({ activity: 'share', text: '', target }) as const;
export const follow = (target: Target) => ({ activity: 'follow', text: '', target }) as const;
export const comment = (text: string, target: Target) => ({ activity: 'comment', text, target }) as const;
export const reply = (text: string, target: Target) => ({ activity: 'reply', text, target }) as const;
