import type { Curve } from './curve.ts';
import type { Section } from './row.ts';

/** What a part of the measurement has found. */
export interface Measured {
  sections: Section[];
  curves: Curve[];
}

export const joined = (parts: readonly Measured[]): Measured => ({
  sections: parts.flatMap(({ sections }) => sections),
  curves: parts.flatMap(({ curves }) => curves),
});
