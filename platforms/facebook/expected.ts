import type { Activity, Target } from '../../rules/draft.ts';
import type { GestureCase } from '../cases.ts';

/** The training contest's own words: the rules warn of them. */
export const win = 'Ayo coblos nomor 1, menangkan CandraDewi!';
export const team = { name: 'Relawan CandraDewi', handle: '@candradewi_contoh' };
export const campaign = { ...team, text: win };
export const box = '[role="textbox"]';
export const held = true;

/** What a case expects to be read. */
export const does = (
  activity: Activity,
  target?: Target,
  text = '',
): Required<Pick<GestureCase, 'expect'>> => ({
  expect: { activity, text, ...(target && { target }) },
});
