import type { conditions } from './conditions.ts';
import type { fonts, palettes } from './looks.ts';

/** What carries the words. */
export const carriers = [
  'banner',
  'poster',
  'shirt',
  'sticker',
  'placard',
  'pennant',
  'screenshot',
  'screen',
] as const;
export type Carrier = (typeof carriers)[number];

/** A picture that can be drawn: always the same from the same declaration. */
export interface DeclaredPicture {
  id: string;
  /** Its words, line by line. `^` before a line makes it large, `!` huge, `_` small. */
  lines: readonly string[];
  carrier: Carrier;
  font: keyof typeof fonts;
  palette: keyof typeof palettes;
  condition: keyof typeof conditions;
  /** What a checker has to read of it. */
  expected: readonly string[];
}
