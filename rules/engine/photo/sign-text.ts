import type { Draft, PhotoSign } from '../../draft.ts';
import { handSigns } from '../../regulation/hand-signs.ts';
import type { Evidence } from '../../verdict.ts';

/** A sign as people may read it: the words that were read, the name of a hand sign, whose face or emblem it is. */
const signName = ({ kind, value }: PhotoSign): string =>
  (kind === 'hand' && handSigns.find(({ id }) => id === value)?.name) || value;

/** What a piece of evidence in a picture shows. */
export const signText = ({ photo = [] }: Draft, { start, end }: Evidence): string =>
  photo.slice(start, end).map(signName).join(' ');
