import type { Draft } from '../../rules/draft.ts';
import type { Verdict } from '../../rules/verdict.ts';
import type { Footprint, Trace } from './footprint.ts';
import { type Row, rowsOn } from './rows.ts';
import type { PageHere } from './whose.ts';

/** Something that was done and would touch a rule now. */
export interface Found extends Row {
  /** Counted from 1, in the order of finding. */
  number: number;
  verdict: Verdict;
  trace: Trace;
  /** Its row is on the page at this moment; long lists take rows away that are out of sight. */
  here: boolean;
  /** Its row is there still, and says no longer that it was done. */
  undone: boolean;
  /** Where the page had been scrolled to when it was last seen, in CSS pixels. */
  top: number;
}

export interface Walk {
  /** Goes through what the page shows now. Nothing of the page is changed. */
  look: () => void;
  /** How many different things were looked at. */
  readonly checked: number;
  readonly found: readonly Found[];
}

/**
 * Goes through a page of the person's own, again whenever it has changed: rows come and go while people scroll, and the
 * same element may show another thing.
 * @param hidden surfaces of which nothing is ever read
 */
export function createWalk(
  footprint: Footprint,
  { page, owner }: Pick<PageHere, 'page' | 'owner'>,
  judge: (draft: Draft) => Verdict,
  hidden: (element: Element) => boolean,
): Walk {
  const known = new Map<string, Found | undefined>();
  const found: Found[] = [];

  const meetFirst = (row: Row, trace: Trace): Found | undefined => {
    const verdict = judge(row.draft);
    if (verdict.verdict === 'clear') return undefined;
    const number = found.length + 1;
    const one = { ...row, number, verdict, trace, here: true, undone: false, top: 0 };
    found.push(one);
    return one;
  };
  const meet = (row: Row, trace: Trace) => {
    if (!known.has(row.key)) known.set(row.key, meetFirst(row, trace));
    const one = known.get(row.key);
    if (!one) return;
    one.element = row.element;
    one.top = window.scrollY;
  };

  return {
    look: () => {
      const now = new Map<Element, string>();
      for (const { row, trace } of rowsOn(document, { footprint, traces: page.traces, owner }, hidden)) {
        now.set(row.element, row.key);
        meet(row, trace);
      }
      for (const one of found) {
        one.here = now.get(one.element) === one.key;
        one.undone = !one.here && (one.undone || (one.element.isConnected && !now.has(one.element)));
      }
    },
    get checked() {
      return known.size;
    },
    found,
  };
}
