import { definePlatform } from '../platform.ts';

export default definePlatform({ id: 'linkedin', name: 'linkedin', gates: [] });
