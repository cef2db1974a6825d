import { byFolder } from '../folders.ts';
import type { Footprint } from './footprint.ts';

/** Every platform that shows people what they have left behind, by its id. */
export const footprints = byFolder(
  Object.fromEntries(
    Object.entries(
      import.meta.glob<Footprint>('../*/footprint/pages.ts', { eager: true, import: 'default' }),
    ).map(([path, footprint]) => [path.slice(1), footprint]),
  ),
);
