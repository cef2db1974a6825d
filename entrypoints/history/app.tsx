import { useState } from 'preact/hooks';
import { Confirm } from '../../components/confirm/confirm.tsx';
import { Page } from '../../components/page/page.tsx';
import { useText } from '../../components/text.tsx';
import type { CheckFilter } from '../../log/filter.ts';
import { removeAllChecks, removeCheck } from '../../log/remove.ts';
import { Banners, useSettings } from '../pages/banners.tsx';
import { CheckTable } from './check-table.tsx';
import { ExportButtons } from './export-buttons.tsx';
import { Filters } from './filters.tsx';
import { Month } from './month.tsx';
import { useChecks, useMonth } from './use-checks.ts';

/** Riwayat: what was checked in this browser. */
export function History() {
  const text = useText();
  const settings = useSettings();
  const [filter, setFilter] = useState<CheckFilter>({});
  const [asked, setAsked] = useState<number | 'all'>();
  const [failed, setFailed] = useState(false);
  const { page, showMore, refresh } = useChecks(filter);
  const month = useMonth();
  const filtered = Object.values(filter).some(Boolean);

  const remove = (which: number | 'all') => {
    setAsked(undefined);
    const done = (worked: boolean) => {
      setFailed(!worked);
      refresh();
      month.refresh();
    };
    (which === 'all' ? removeAllChecks() : removeCheck(which)).then(
      () => done(true),
      () => done(false),
    );
  };

  return (
    <Page current="history" banners={<Banners settings={settings} />}>
      <Month summary={month.summary} />
      {failed && <p role="alert">{text('history_remove_fault')}</p>}
      {page?.fault && page.checks.length === 0 ? (
        <section class="card empty" role="alert">
          <strong>{text('history_fault')}</strong>
          <p>{text('history_fault_help')}</p>
        </section>
      ) : page && page.total === 0 && !filtered ? (
        <section class="card empty">
          <strong>{text('history_empty')}</strong>
          <p>{text('history_empty_help')}</p>
        </section>
      ) : (
        <section class="card history">
          <Filters filter={filter} onFilter={setFilter} />
          <div class="history-bar">
            <p role="status">
              {page && text('history_count', String(page.checks.length), String(page.total))}
            </p>
            <div class="row">
              <ExportButtons filter={filter} />
              <button type="button" class="button" onClick={() => setAsked('all')}>
                {text('history_remove_all')}
              </button>
            </div>
          </div>
          {page && <CheckTable checks={page.checks} onRemove={setAsked} />}
          {page && page.checks.length < page.total && (
            <button type="button" class="button" onClick={showMore}>
              {text('history_more')}
            </button>
          )}
        </section>
      )}
      {asked !== undefined && (
        <Confirm
          title={text(asked === 'all' ? 'history_remove_all_ask' : 'history_remove_ask')}
          explain={text('history_remove_explain')}
          confirm={text(asked === 'all' ? 'history_remove_all' : 'history_remove')}
          onConfirm={() => remove(asked)}
          onCancel={() => setAsked(undefined)}
        />
      )}
    </Page>
  );
}
