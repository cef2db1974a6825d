import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { CheckFilter } from '../../log/filter.ts';
import { type CheckPage, readChecks, readSince } from '../../log/read.ts';
import { monthStart, type Summary, summarise } from '../../log/summary.ts';

/** Rows shown at first, and added by each "show more". */
const pageSize = 100;

/** The newest rows that pass the filter; only the answer to the latest question is kept. */
export function useChecks(filter: CheckFilter) {
  const [limit, setLimit] = useState(pageSize);
  const [page, setPage] = useState<CheckPage>();
  const latest = useRef(0);
  const refresh = useCallback(() => {
    latest.current += 1;
    const turn = latest.current;
    const show = (read: CheckPage) => {
      if (turn === latest.current) setPage(read);
    };
    readChecks(filter, limit).then(show, (fault) =>
      show({ checks: [], total: 0, fault: { since: Date.now(), message: String(fault) } }),
    );
  }, [filter, limit]);
  useEffect(refresh, [refresh]);
  return { page, refresh, showMore: useCallback(() => setLimit((now) => now + pageSize), []) };
}

/** This month's counts; undefined while they can't be read, which the table's own fault then explains. */
export function useMonth() {
  const [summary, setSummary] = useState<Summary>();
  const refresh = useCallback(() => {
    readSince(monthStart(new Date())).then(
      (checks) => setSummary(summarise(checks)),
      () => setSummary(undefined),
    );
  }, []);
  useEffect(refresh, [refresh]);
  return { summary, refresh };
}
