import { buildPages } from './build.ts';

/** Vitest's global setup: the test pages are bundled once for all files. */
export default buildPages;
