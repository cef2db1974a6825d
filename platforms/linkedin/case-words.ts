import { partisan } from '../expected.ts';

export const campaign = { name: 'Relawan CandraDewi', handle: '@candradewi-contoh', text: partisan };
export const village = { name: 'Desa Makmur', handle: '@desa-makmur' };
