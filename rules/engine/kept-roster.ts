import type { Contest } from '../contests/schema.ts';
import { compileRoster } from './compile-roster.ts';
import { openRoster } from './open-roster.ts';
import type { Roster } from './roster.ts';

/** Contests whose names are compiled already, in a form that every browser's storage can hold. */
export interface KeptContests {
  /** In the order of the roster, and without their tickets. */
  contests: readonly Contest[];
  /** Base64 of what `compileRoster` makes. */
  roster: string;
}

/** Contests as a judge needs them beside their roster. */
const withoutNames = (contests: readonly Contest[]): Contest[] =>
  contests.map((contest) => {
    const { ordinary: _, everyday: __, ...rest } = contest;
    return { ...rest, tickets: [] };
  });

function base64(bytes: Uint8Array): string {
  const letters: string[] = [];
  // A call takes no more arguments than this everywhere.
  for (let at = 0; at < bytes.length; at += 0x8000)
    letters.push(String.fromCharCode(...bytes.subarray(at, at + 0x8000)));
  return btoa(letters.join(''));
}

function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  const letters = atob(text);
  const bytes = new Uint8Array(letters.length);
  for (let at = 0; at < letters.length; at++) bytes[at] = letters.charCodeAt(at);
  return bytes;
}

/** Made once, wherever there is time; opened on every page. */
export const keepContests = (contests: readonly Contest[]): KeptContests => ({
  contests: withoutNames(contests),
  roster: base64(compileRoster(contests)),
});

/** @throws when what was kept is broken, or of another version's format */
export const openKept = ({ contests, roster }: KeptContests): Roster => openRoster(bytesOf(roster), contests);
