import { definePlatform } from '../platform.ts';

export default definePlatform({ id: 'youtube', name: 'youtube', gates: [] });
