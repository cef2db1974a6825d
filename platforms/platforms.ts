import type { Platform } from './platform.ts';

/** Every platform that Ikrar guards. */
export const platforms: readonly Platform[] = Object.values(
  import.meta.glob<Platform>('./*/adapter.ts', { eager: true, import: 'default' }),
);
