import type { PhotoSign } from '../../draft.ts';
import { isSetAsText } from './prose.ts';
import type { Repaired } from './repair.ts';

/** The lines of a picture as one text, and where each begins. */
export interface Lines {
  text: string;
  values: readonly string[];
  /** By line: where it begins in the text, and which sign it is. */
  starts: readonly { at: number; sign: number }[];
}

/** Each line of a sign begins a clause; running text goes on from line to line. */
export function linesOf(signs: readonly PhotoSign[]): Lines {
  const read = signs.flatMap(({ kind, value }, sign) =>
    kind === 'text' && value.trim() !== '' ? [{ value, sign }] : [],
  );
  const values = read.map(({ value }) => value);
  const joint = isSetAsText(values) ? ' ' : ' | ';
  const starts: { at: number; sign: number }[] = [];
  let text = '';
  for (const { value, sign } of read) {
    if (text !== '') text += joint;
    starts.push({ at: text.length, sign });
    text += value;
  }
  return { text, values, starts };
}

/** The last of some places in order that is not behind a place; the first when all are. */
function lastUpTo(places: readonly { at: number }[], place: number): number {
  let low = 0;
  let high = places.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((places[middle]?.at ?? 0) <= place) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Answers in which signs a stretch of the repaired text was read. */
export function signFinder(
  { starts }: Lines,
  { places }: Repaired,
): (start: number, end: number) => number[] {
  return (start, end) => {
    const first = places[lastUpTo(places, start)];
    const last = places[lastUpTo(places, end - 1)];
    if (!first || !last) return [];
    const from = lastUpTo(starts, first.from);
    const to = lastUpTo(starts, last.to - 1);
    return starts.slice(from, to + 1).map(({ sign }) => sign);
  };
}
