import type { Activity, Target } from '../../rules/draft.ts';
import type { GestureCase } from '../cases.ts';

/** The training contest's own words: the rules warn of them. */
export const win = 'Ayo coblos nomor 1, menangkan CandraDewi!';
export const campaign = { name: 'Relawan CandraDewi', handle: '@candradewi-contoh', text: win };
export const village = { name: 'Desa Makmur', handle: '@desa-makmur' };
export const held = true;

/** What a case expects to be read. */
export const does = (
  activity: Activity,
  target?: Target,
  text = '',
): Required<Pick<GestureCase, 'expect'>> => ({
  expect: { activity, text, ...(target && { target }) },
});
