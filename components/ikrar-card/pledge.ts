import { renderIkrar } from '../../rules/regulation/ikrar.ts';
import type { PledgePoint } from './ikrar-card.tsx';

/** The pledge as this person signed it: the agency's wording and election where they are set. */
export function pledgeOf(signed: {
  election?: string | undefined;
  points?: readonly string[] | undefined;
}): PledgePoint[] {
  return renderIkrar(signed.election, signed.points).map((text, index) => ({ point: index + 1, text }));
}
