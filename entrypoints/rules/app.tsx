import { useCallback, useMemo, useState } from 'preact/hooks';
import { dayText } from '../../components/day-text.ts';
import { Page } from '../../components/page/page.tsx';
import { useText } from '../../components/text.tsx';
import { dayInJakarta } from '../../rules/contests/today.ts';
import { Banners, useSettings } from '../pages/banners.tsx';
import { entriesOf } from './entries.ts';
import { everything, type Filter, find, isFiltered } from './find.ts';
import { Finder } from './finder.tsx';
import { Here } from './here.tsx';
import { JudgedProvider, useJudgedSoon } from './judged.ts';
import { roleKey, roleNoteKey } from './role-key.ts';
import { Sections } from './sections.tsx';
import { usePlace } from './use-place.ts';
import { usePrint } from './use-print.ts';

/** Aturan: what may be done and what had better not, by the very rules and the very judge of the guard. */
export function Rules() {
  const text = useText();
  const settings = useSettings();
  const entries = useMemo(() => entriesOf(text), [text]);
  const [filter, setFilter] = useState<Filter>(everything);
  const showAll = useCallback(() => setFilter(everything), []);
  const judged = useJudgedSoon();
  const filtered = isFiltered(filter);
  usePlace(filtered, showAll);
  usePrint();

  const found = useMemo(
    () => ({
      allowances: find(entries.allowances, filter),
      rules: find(entries.rules, filter),
      pledge: find(entries.pledge, filter),
      skb: find(entries.skb, filter),
    }),
    [entries, filter],
  );
  const others = found.pledge.length + found.skb.length;
  const none = found.allowances.length + found.rules.length + others === 0;

  return (
    <Page current="rules" banners={<Banners settings={settings} />}>
      <p class="advice">{text('rules_not_advice')}</p>
      <Handout filter={filter} />
      <section class="card finder-card" aria-label={text('rules_find')}>
        <Finder filter={filter} onFilter={setFilter} />
        {filter.role && <p class="help">{text(roleNoteKey(filter.role))}</p>}
        <div class="finder-bar">
          <p role="status">
            {none
              ? text('rules_none')
              : text(
                  'rules_count',
                  String(found.allowances.length),
                  String(found.rules.length),
                  String(others),
                )}
          </p>
          <div class="row">
            {filtered && (
              <button type="button" class="button" onClick={showAll}>
                {text('rules_clear')}
              </button>
            )}
            <button type="button" class="button" onClick={() => window.print()}>
              {text('rules_print')}
            </button>
          </div>
        </div>
        {!none && <Here found={found} />}
      </section>
      {none ? (
        <div class="empty">
          <strong>{text('rules_none')}</strong>
          {text('rules_none_help')}
        </div>
      ) : (
        <JudgedProvider value={judged}>
          <Sections found={found} filter={filter} settings={settings} />
        </JudgedProvider>
      )}
    </Page>
  );
}

/** On paper only: when it was printed, and what it was narrowed to. */
function Handout({ filter: { words, activity, role, stage } }: { filter: Filter }) {
  const text = useText();
  const only = [
    words.trim() && `“${words.trim()}”`,
    activity && text(`activity_${activity}`),
    role && text(roleKey(role)),
    stage && text(`stage_${stage}`),
  ].filter(Boolean);
  return (
    <p class="on-paper">
      {text('rules_printed', dayText(dayInJakarta(), text('lang')))}
      {only.length > 0 && ` ${text('rules_printed_only', only.join(', '))}`}
    </p>
  );
}
