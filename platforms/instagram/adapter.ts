import { definePlatform } from '../platform.ts';

export default definePlatform({ id: 'instagram', name: 'instagram', gates: [] });
