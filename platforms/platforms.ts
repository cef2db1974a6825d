import facebook from './facebook/adapter.ts';
import type { Platform } from './platform.ts';
import x from './x/adapter.ts';

/** Every platform that Ikrar guards. */
export const platforms: readonly Platform[] = [facebook, x];
