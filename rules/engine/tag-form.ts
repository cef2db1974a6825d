import { squeeze } from './form.ts';

/** A hashtag without `#`, as one normal form. */
export const tagForm = (tag: string): string => squeeze(tag.toLowerCase().replace(/[^\p{L}\p{N}]/gu, ''));
