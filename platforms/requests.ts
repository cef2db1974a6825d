import { byFolder } from './folders.ts';
import type { WriteRequest } from './platform.ts';

/** The write requests of each platform, apart from the adapters: the main world carries these and nothing else. */
export const requests = byFolder(
  import.meta.glob<readonly WriteRequest[]>(['./*/requests.ts', '!./generic/*'], {
    eager: true,
    import: 'default',
  }),
);
