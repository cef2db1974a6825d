import { definePlatform } from '../platform.ts';

export default definePlatform({ id: 'whatsapp', name: 'whatsapp', gates: [] });
