import { partisan } from '../expected.ts';

export const slogan = 'Contoh Gemilang Bersama';
export const campaign = {
  id: 'abcdefghijk',
  name: 'CandraDewi Channel',
  handle: '@candradewi_contoh',
  text: partisan,
};
export const postId = 'UgkPostinganContohxxxxxxxxxxxxxxxxxx';
/** As long as YouTube's own. */
export const commentId = (name: string): string => `Ug${name.padEnd(18, 'x')}4AaABA`;
export const first = commentId('Kawan');
export const words = (activity: 'post' | 'live', text: string) => ({ activity, text }) as const;
export const harvest = {
  id: 'harvest0001',
  name: 'The Neighbour',
  handle: '@neighbour',
  text: 'The harvest at home',
};
export const short = {
  id: 'short000001',
  name: '@candradewi_contoh',
  handle: '@candradewi_contoh',
  text: 'Ayo menangkan CandraDewi',
};
export const post = {
  id: postId,
  name: 'Relawan CandraDewi',
  handle: '@relawancontoh',
  text: 'Ayo menangkan CandraDewi',
};
