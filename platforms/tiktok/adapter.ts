import { definePlatform } from '../platform.ts';

export default definePlatform({ id: 'tiktok', name: 'tiktok', gates: [] });
