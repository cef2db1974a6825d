import { definePlatform } from '../platform.ts';

export default definePlatform({ id: 'threads', name: 'threads', gates: [] });
