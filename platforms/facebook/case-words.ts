import { partisan } from '../expected.ts';

export const team = { name: 'Relawan CandraDewi', handle: '@candradewi_contoh' };
export const campaign = { ...team, text: partisan };
export const box = '[role="textbox"]';
