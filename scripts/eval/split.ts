export const splits = ['held', 'dev'] as const;
/** `dev` was read while rules were written; `held` was not. */
export type Split = (typeof splits)[number];

/** Nothing of these was ever read: another election, another collection. */
const heldWholly = new Set(['rizal', 'luth']);
/** Read from the start. */
const readWholly = new Set(['judged']);
const heldTenths = 3;

/** FNV-1a over UTF-16 units, folded once so that the low digits depend on all of it. */
function hash(id: string): number {
  let value = 2166136261;
  for (let i = 0; i < id.length; i++) value = Math.imul(value ^ id.charCodeAt(i), 16777619) >>> 0;
  return (value ^ (value >>> 13)) >>> 0;
}

/** The source in a post's id: `akhai` of `akhai:12`. */
export const sourceOf = (id: string): string => id.split(':', 1)[0] ?? id;

/** Which half of the evaluation a post belongs to; follows from its id alone. */
export function splitOf(id: string): Split {
  const source = sourceOf(id);
  if (heldWholly.has(source)) return 'held';
  if (readWholly.has(source)) return 'dev';
  return hash(id) % 10 < heldTenths ? 'held' : 'dev';
}
