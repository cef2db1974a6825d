import type { EmblemFeatures } from '../seen.ts';
import { fewestCorners } from './sighting.ts';

/** Of an artwork's corners, this part at best is found again. */
const foundAgain = 1 / 4;

/** Whether an artwork has too few corners to be found by: a disc, a plain star, an empty sheet. */
export const isPlain = ({ x }: EmblemFeatures): boolean => x.length * foundAgain < fewestCorners;
