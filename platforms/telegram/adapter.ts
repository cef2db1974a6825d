import { definePlatform } from '../platform.ts';

export default definePlatform({ id: 'telegram', name: 'telegram', gates: [] });
