import type { Draft } from '../../rules/draft.ts';
import { editorText } from '../page/editor-text.ts';
import { nearestHolding } from '../page/path.ts';
import { onlyFound } from '../page/target-parts.ts';
import type { Footprint, Trace } from './footprint.ts';
import { accountIn, sameAccount } from './whose.ts';

/** One thing that was done, as a row of the page tells it. */
export interface Row {
  /** The same thing has the same key, wherever its row stands. */
  key: string;
  element: Element;
  draft: Draft;
  /** The address of the thing itself. */
  link?: string;
}

/** Rows end here: what lies beyond is the page. */
const edge = '[role="dialog"], [role="main"], main, body';

/** What an element says in one line, without "…more" and the like; pictures say it by their alternative text. */
function said(element: Element): string {
  if (element.matches('img')) return element.getAttribute('alt') ?? '';
  const copy = element.querySelector('button') ? element.cloneNode(true) : element;
  if (!(copy instanceof Element)) return '';
  if (copy !== element) for (const button of copy.querySelectorAll('button')) button.remove();
  return editorText(copy).replace(/\s+/g, ' ').trim();
}

const within = (row: Element, selector: string): Element[] =>
  row.matches(selector) ? [row] : [...row.querySelectorAll(selector)];

const firstSaid = (row: Element, selector: string | undefined): string | undefined =>
  selector === undefined
    ? undefined
    : within(row, selector)
        .map(said)
        .find((words) => words !== '');

/** The row that a mark stands in: not one that holds several, which is a list. */
function rowAround(mark: Element, { holds }: Trace, marks: readonly Element[]): Element | undefined {
  if (holds === undefined) return mark;
  const row = nearestHolding(mark, holds, edge);
  const alone = row && !marks.some((other) => other !== mark && row.contains(other));
  return alone && !row.matches(edge) ? row : undefined;
}

const isInside = (mark: Element, { outside }: Trace): boolean =>
  outside !== undefined && mark.parentElement?.closest(outside) != null;

/** A number in place of a name says nothing about who it is. */
const isName = (account: string): boolean => !/^\d+$/.test(account);

function readRow(element: Element, trace: Trace, footprint: Footprint, owner: string | undefined) {
  const links = trace.handle === undefined ? [] : within(element, trace.handle);
  const account = links.map((link) => accountIn(footprint, link.getAttribute('href'))).find(Boolean);
  if (trace.by && sameAccount(account, owner) !== (trace.by === 'owner')) return undefined;
  const [thing] = trace.link === undefined ? links : within(element, trace.link);
  const href = thing?.getAttribute('href') ?? '';
  const text = firstSaid(element, trace.text);
  const told =
    trace.activity === 'post'
      ? text !== undefined && { text }
      : aimedAt(firstSaid(element, trace.name), account, text);
  if (!told) return undefined;
  const draft: Draft = { ...told, activity: trace.activity };
  return { key: JSON.stringify([href, draft]), element, draft, ...(href && { link: href }) };
}

function aimedAt(name: string | undefined, account: string | undefined, text: string | undefined) {
  const handle = account !== undefined && isName(account) ? `@${account}` : undefined;
  const target = onlyFound({ name, handle, text });
  return target && { text: '', target };
}

/**
 * What a page shows of what its owner has done.
 * @param hidden surfaces of which nothing is ever read
 */
export function rowsOn(
  root: ParentNode,
  {
    footprint,
    traces,
    owner,
  }: { footprint: Footprint; traces: readonly Trace[]; owner?: string | undefined },
  hidden: (element: Element) => boolean,
): { row: Row; trace: Trace }[] {
  return traces.flatMap((trace) => {
    const marks = [...root.querySelectorAll(trace.at)].filter(
      (mark) => !hidden(mark) && !isInside(mark, trace),
    );
    return marks.flatMap((mark) => {
      if (trace.label?.includes(said(mark)) === false) return [];
      const element = rowAround(mark, trace, marks);
      const row = element && readRow(element, trace, footprint, owner);
      return row ? [{ row, trace }] : [];
    });
  });
}
