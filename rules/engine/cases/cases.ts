import type { Activity, Role, Target } from '../../draft.ts';

/** What a rule must be met by, beside what looks like it and is ordinary life. */
export interface Cases {
  activity?: Activity;
  role?: Role;
  day?: string;
  target?: Target;
  /** Own words that meet the rule. */
  met: string[];
  /** Own words that must stay clear, with the same activity, role, day and target unless given. */
  ordinary: string[];
  ordinaryTarget?: Target;
}

/** Days of the fixture's contests: bakal calon, masa tenang, after the vote. */
export const before = '2024-06-01';
export const quietDay = '2024-11-25';
export const afterVote = '2024-12-10';

export const campaignPost: Target = { name: 'Warga', text: 'Ayo menangkan Candra Contohari!' };
export const news: Target = {
  name: 'detikcom',
  handle: '@detikcom',
  text: 'KPU tetapkan Candra Contohari dan Rangga Misalkara sebagai calon bupati',
};
