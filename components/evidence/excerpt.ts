import type { Evidence } from '../../rules/verdict.ts';

/** A run of text: plain, marked as evidence, or left out (`gap`, shown as an ellipsis). */
export interface Piece {
  text: string;
  kind: 'plain' | 'mark' | 'gap';
  /** Where it starts in the text. */
  start: number;
}

type Span = Pick<Evidence, 'start' | 'end'>;

/** Texts up to this length are shown whole. */
const whole = 320;
/** Characters kept at most on each side of evidence in a longer text; the cut moves to a line's end or a space. */
const around = 70;
/** Marked places shown of a long text; the rest hides in a gap. */
const places = 4;

/**
 * Cuts a text into plain and marked pieces; a long text is trimmed round the marks.
 * @param spans UTF-16 offsets, in any order, may overlap
 */
export function excerpt(text: string, spans: readonly Span[]): Piece[] {
  const marks = joined(
    spans.filter((span) => span.start < span.end && span.end <= text.length),
    0,
  );
  const windows = text.length <= whole ? [{ start: 0, end: text.length }] : windowsOf(text, marks);
  const pieces: Piece[] = [];
  const add = (kind: Piece['kind'], start: number, end: number) => {
    if (start < end) pieces.push({ kind, start, text: kind === 'gap' ? ' … ' : text.slice(start, end) });
  };
  let shown = 0;
  for (const window of windows) {
    add('gap', shown, window.start);
    let at = window.start;
    for (const mark of marks.filter((one) => one.start >= window.start && one.end <= window.end)) {
      add('plain', at, mark.start);
      add('mark', mark.start, mark.end);
      at = mark.end;
    }
    add('plain', at, window.end);
    shown = window.end;
  }
  add('gap', shown, text.length);
  return pieces;
}

/** Spans in order, those that overlap or lie at most `slack` apart made one. */
function joined(spans: readonly Span[], slack: number): Span[] {
  const out: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = out.at(-1);
    if (last && span.start <= last.end + slack) last.end = Math.max(last.end, span.end);
    else out.push({ start: span.start, end: span.end });
  }
  return out;
}

function windowsOf(text: string, marks: readonly Span[]): Span[] {
  if (marks.length === 0) return [{ start: 0, end: cutBefore(text, 0, whole / 2) }];
  const wide = marks.slice(0, places).map((mark) => ({
    start: cutAfter(text, Math.max(mark.start - around, 0), mark.start),
    end: cutBefore(text, mark.end, Math.min(mark.end + around, text.length)),
  }));
  return joined(wide, 12);
}

/** Where to begin between two places: at the start of the last line there, else after the first space. */
function cutAfter(text: string, from: number, to: number): number {
  const line = text.lastIndexOf('\n', to - 1);
  if (from === 0 && line < 0) return 0;
  if (line >= from) return line + 1;
  const space = text.slice(from, to).search(/\s/u);
  return space < 0 ? to : from + space + 1;
}

/** Where to stop between two places: at the end of the first line there, else at the last space. */
function cutBefore(text: string, from: number, to: number): number {
  const line = text.indexOf('\n', from);
  if (line >= 0 && line <= to) return line;
  if (to === text.length) return to;
  const space = text.slice(from, to).search(/\s\S*$/u);
  return space < 0 ? to : from + space;
}
