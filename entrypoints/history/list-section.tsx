import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { numberText } from '../../components/number-text.ts';
import { useText } from '../../components/text.tsx';
import type { StoredCheck } from '../../log/check.ts';
import type { Found } from '../../log/find.ts';
import { readRows } from '../../log/read.ts';
import { CheckTable } from './check-table.tsx';
import { type Choices, isNarrowed } from './choices.ts';
import { FileButtons } from './file-buttons.tsx';
import { Filters } from './filters.tsx';
import { Pager } from './pager.tsx';
import { mostPrinted, PrintHead } from './print-head.tsx';
import { NoMatch } from './states.tsx';
import { type Listed, pageSize } from './use-list.ts';
import type { Asked } from './use-removal.ts';

interface Props {
  choices: Choices;
  onChoices: (choices: Choices) => void;
  onClear: () => void;
  listed: Listed;
  busy: boolean;
  onTurn: (at: number) => void;
  /** The person is about to type words. */
  onSearch: () => void;
  /** Absent where the agency does not let anything be deleted. */
  onRemove: ((which: Asked) => void) | undefined;
}

/** The rows, what narrows them down, and what can be done with them. */
export function ListSection(props: Props) {
  const { choices, onChoices, onClear, listed, busy, onTurn, onSearch, onRemove } = props;
  const text = useText();
  const heading = useRef<HTMLHeadingElement>(null);
  const { printed, print, failed } = usePrint();
  const { found, at, rows, narrowed } = listed;
  const { total } = found;
  const say = (value: number) => numberText(value, text('lang'));
  // From below the list the person goes on reading at its top.
  const turnBelow = (to: number) => {
    onTurn(to);
    heading.current?.focus();
    heading.current?.scrollIntoView({ block: 'start' });
  };
  const shown = printed ?? rows;
  // Drawn again for other rows only, not for every letter that is typed.
  const table = useMemo(() => <CheckTable checks={shown} onRemove={onRemove} />, [shown, onRemove]);
  return (
    <section class="card list" aria-busy={busy}>
      <div class="list-head">
        <h2 ref={heading} tabIndex={-1}>
          {text('history_list')}
        </h2>
        <div class="row">
          {failed && <span role="alert">{text('history_fault')}</span>}
          {total > 0 && <FileButtons found={found} narrowed={narrowed} />}
          {total > 0 && (
            <button type="button" class="button" onClick={() => print(found)}>
              {text('history_print')}
            </button>
          )}
          {onRemove && (
            <button type="button" class="button" onClick={() => onRemove('all')}>
              {text('history_remove_all')}
            </button>
          )}
        </div>
      </div>
      <PrintHead choices={choices} printed={(printed ?? rows).length} total={total} />
      <Filters
        choices={choices}
        onChoices={onChoices}
        onSearch={onSearch}
        onClear={isNarrowed(choices) ? onClear : undefined}
      />
      <div class="list-bar">
        <p role="status">
          {total === 0
            ? text('history_shown_none')
            : text('history_shown', say(at + 1), say(Math.min(at + pageSize, total)), say(total))}
        </p>
        <Pager at={at} total={total} place="top" onTurn={onTurn} />
      </div>
      {total === 0 ? <NoMatch onClear={onClear} /> : table}
      <Pager at={at} total={total} place="bottom" onTurn={turnBelow} />
    </section>
  );
}

/** For paper the table holds all rows that the filters leave, up to a measure, and its page again afterwards. */
function usePrint() {
  const [printed, setPrinted] = useState<readonly StoredCheck[]>();
  const [failed, setFailed] = useState(false);
  useLayoutEffect(() => {
    if (!printed) return undefined;
    const end = () => setPrinted(undefined);
    addEventListener('afterprint', end);
    window.print();
    return () => removeEventListener('afterprint', end);
  }, [printed]);
  return {
    printed,
    failed,
    print: (found: Found) => {
      found
        .page(0, mostPrinted)
        .then(readRows)
        .then(setPrinted, () => setFailed(true));
    },
  };
}
