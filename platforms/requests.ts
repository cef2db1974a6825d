import facebook from './facebook/requests.ts';
import type { WriteRequest } from './platform.ts';
import x from './x/requests.ts';

/** The write requests of each platform, apart from the adapters: the main world carries these and nothing else. */
export const requests: Readonly<Record<string, readonly WriteRequest[]>> = { facebook, x };
