import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { StoredCheck } from '../../log/check.ts';
import { withChecks } from '../../log/database.ts';
import type { CheckFilter } from '../../log/filter.ts';
import { type Found, findChecks } from '../../log/find.ts';
import { readRows } from '../../log/read.ts';
import { createSearchIndex, type SearchIndex } from '../../log/search-index.ts';

/** Rows on a page: enough to scroll through, few enough to be drawn at once. */
export const pageSize = 50;

const noWords = { words: '', rules: [], platforms: [] };

/** What the filter has found, and the rows of one page of it. */
export interface Listed {
  found: Found;
  rows: readonly StoredCheck[];
  /** Where the page begins. */
  at: number;
  /** A filter has left rows out. The person's choices may be ahead of it. */
  narrowed: boolean;
}

/** Reads what the list shows; only the answer to the latest question is kept. */
export function useList(filter: CheckFilter) {
  const [listed, setListed] = useState<Listed>();
  const [busy, setBusy] = useState(true);
  const [index] = useState(createSearchIndex);
  const latest = useRef(0);

  const show = useCallback((read: Promise<Listed>) => {
    latest.current += 1;
    const turn = latest.current;
    setBusy(true);
    const take = (answer: Listed) => {
      if (turn !== latest.current) return;
      setListed(answer);
      setBusy(false);
    };
    read.then(take, (fault) => take(unread(fault)));
  }, []);

  useEffect(() => show(list(filter, index, 0)), [filter, index, show]);

  return {
    listed,
    busy,
    /** Goes to another page. */
    turn: (at: number) => {
      if (listed) show(pageOf(listed.found, at, listed.narrowed));
    },
    /** Reads what words are looked for in, before the first one is typed. */
    prepare: useCallback(() => {
      // Should it fail, the search itself says so.
      withChecks((checks) => index.saying(checks, noWords)).catch(() => index.forget());
    }, [index]),
    /** Looks again, since rows have come or gone. Stays on the page. */
    refresh: useCallback(
      (at: number) => {
        index.forget();
        show(list(filter, index, at));
      },
      [filter, index, show],
    ),
  };
}

async function list(filter: CheckFilter, index: SearchIndex, at: number): Promise<Listed> {
  const found = await findChecks(filter, index);
  const last = Math.max(0, found.total - 1);
  const narrowed = Object.values(filter).some((value) => value !== undefined);
  return pageOf(found, Math.min(at, last - (last % pageSize)), narrowed);
}

async function pageOf(found: Found, at: number, narrowed: boolean): Promise<Listed> {
  return { found, rows: await readRows(await found.page(at, pageSize)), at, narrowed };
}

/** Not even the buffer answers. */
const unread = (fault: unknown): Listed => ({
  found: {
    total: 0,
    page: async () => [],
    all: async () => [],
    fault: { since: Date.now(), message: String(fault) },
  },
  rows: [],
  at: 0,
  narrowed: false,
});
