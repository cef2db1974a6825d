import { squeeze } from './form.ts';
import { coverGlued } from './glued.ts';
import type { Letter } from './letters.ts';
import type { Knows } from './token.ts';

/** The letters of a word as they read, not squeezed. */
export function raw(part: readonly Letter[]): string {
  let word = '';
  for (const letter of part) word += letter.as;
  return word;
}

const knownAs = (part: readonly Letter[], knows: Knows): boolean =>
  part.length > 1 && knows(squeeze(raw(part)));

const isRead = (part: readonly Letter[], knows: Knows): boolean =>
  knownAs(part, knows) ||
  coverGlued(
    part.map((letter) => letter.as),
    knows,
  ).length > 0;

/** Whether the capitals before small letters are a word of their own: `PKBnomor`, but not `PKBSatu`. */
function endsInCapital(run: readonly Letter[], small: readonly Letter[], knows: Knows): boolean {
  const initial = run[run.length - 1];
  // Two of one letter count once, so `PANnomor` would read as if the second were all.
  if (initial && initial.as !== small[0]?.as && knownAs([initial, ...small], knows)) return false;
  return knownAs(run, knows) || isRead(small, knows);
}

/** Whether a capital stands after a small letter: `GanjarPranowo`, but not `GANJAR` or `Ganjar`. */
export function hasHumps(part: readonly Letter[]): boolean {
  for (let i = 1; i < part.length; i++) if (part[i]?.upper && part[i - 1]?.upper === false) return true;
  return false;
}

/** Runs of capitals and runs of small letters, apart. */
function byCase(part: readonly Letter[]): Letter[][] {
  const found: Letter[][] = [];
  for (const letter of part) {
    const run = found[found.length - 1];
    if (run && run[0]?.upper === letter.upper) run.push(letter);
    else found.push([letter]);
  }
  return found;
}

/**
 * `PrabowoGibran` → `Prabowo`, `Gibran`; `PKBSatu` → `PKB`, `Satu`; `PKBnomor` → `PKB`, `nomor`, where that is the word
 * we know; `NasDem` stays one word.
 */
export function humps(part: readonly Letter[], knows: Knows): Letter[][] {
  const found: Letter[][] = [];
  const runs = byCase(part);
  for (let i = 0; i < runs.length; i++) {
    const run = runs[i] ?? [];
    const small = run[0]?.upper ? runs[i + 1] : undefined;
    if (!small) {
      found.push(run);
      continue;
    }
    i++;
    const initial = run.slice(-1);
    const capitals = run.slice(0, -1);
    const whole = [...initial, ...small];
    if (capitals.length === 0) found.push(whole);
    else if (endsInCapital(run, small, knows)) found.push(run, small);
    else found.push(capitals, whole);
  }
  return joined(found, knows);
}

/** Neighbours that only together are a word. */
function joined(parts: readonly Letter[][], knows: Knows): Letter[][] {
  const found: Letter[][] = [];
  for (const part of parts) {
    const before = found[found.length - 1];
    const both = before && [...before, ...part];
    if (both && !knownAs(before, knows) && !knownAs(part, knows) && knownAs(both, knows))
      found[found.length - 1] = both;
    else found.push(part);
  }
  return found;
}
