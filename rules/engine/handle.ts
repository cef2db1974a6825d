import type { Roster } from './roster.ts';
import type { Signal } from './signal.ts';
import { signalsIn } from './signals.ts';
import type { Knows } from './token.ts';

/**
 * Signals of an account's handle: whose account it is, and what its name says when its words are taken apart
 * (`relawan_ganjar`). Offsets are those of the handle as given, with or without `@`.
 */
export function handleSignals(handle: string | undefined, roster: Roster, knows: Knows): Signal[] {
  if (!handle) return [];
  const signed = handle.startsWith('@') ? handle : `@${handle}`;
  const shift = signed.length - handle.length;
  const owner = signalsIn(signed, 'target.handle', roster, knows).map((signal) => ({
    ...signal,
    start: Math.max(signal.start - shift, 0),
    end: signal.end - shift,
  }));
  if (owner.length > 0) return owner;
  return signalsIn(signed.replace('@', '#').replaceAll('.', '_'), 'target.handle', roster, knows).map(
    (signal) => ({
      ...signal,
      start: Math.max(signal.start - shift, 0),
      end: signal.end - shift,
    }),
  );
}
