import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Page } from '../../components/page/page.tsx';
import { useText } from '../../components/text.tsx';
import { dayStart } from '../../log/summary.ts';
import { Banners, useSettings } from '../pages/banners.tsx';
import { filterOf, noChoices } from './choices.ts';
import { Headline } from './headline.tsx';
import { ListSection } from './list-section.tsx';
import { OverviewSection } from './overview-section.tsx';
import { PeriodPicker } from './period-picker.tsx';
import { RemovalDialog } from './removal-dialog.tsx';
import { Retention } from './retention.tsx';
import { Broken, Empty } from './states.tsx';
import { type Listed, useList } from './use-list.ts';
import { useMonths, useOverview } from './use-overview.ts';
import { useRemoval } from './use-removal.ts';

/** Riwayat: what was checked in this browser. */
export function History() {
  const text = useText();
  const settings = useSettings();
  const [choices, setChoices] = useState(noChoices);
  /** When the log was last looked at; a new moment counts anew. */
  const [now, setNow] = useState(() => new Date());
  const today = dayStart(now);
  const filter = useMemo(() => filterOf(choices, new Date(today), text), [choices, today, text]);
  const { listed, busy, turn, prepare, refresh } = useList(filter);
  const charted = useOverview(choices.period, now);
  const months = useMonths(now);
  // The very same element is not drawn again: typing must not touch the charts.
  const overview = useMemo(() => charted && <OverviewSection charted={charted} />, [charted]);
  const ended = useRef<HTMLParagraphElement>(null);
  const look = () => {
    refresh(listed?.at ?? 0);
    setNow(new Date());
  };
  const removal = useRemoval(() => {
    look();
    // The button that was pressed may be gone with its row.
    ended.current?.focus();
  });
  useLookAgain(look);

  return (
    <Page current="history" banners={<Banners settings={settings} />}>
      <p class="ended" role="status" tabIndex={-1} ref={ended}>
        {removal.ended && removal.ended !== 'fault' && text(`history_removed_${removal.ended}`)}
      </p>
      {removal.ended === 'fault' && <p role="alert">{text('history_remove_fault')}</p>}
      {/* All at once, so that nothing moves under the person's hand. */}
      {listed && charted && months && (
        <Found listed={listed} busy={busy} onRetry={look}>
          <div class="history-top">
            <Headline months={months} />
            <PeriodPicker period={choices.period} onPeriod={(period) => setChoices({ ...choices, period })} />
          </div>
          {overview}
          <ListSection
            choices={choices}
            onChoices={setChoices}
            onClear={() => setChoices(noChoices)}
            listed={listed}
            busy={busy}
            onTurn={turn}
            onSearch={prepare}
            onRemove={settings?.logMayDelete ? removal.ask : undefined}
          />
        </Found>
      )}
      {settings && <Retention settings={settings} />}
      <RemovalDialog removal={removal} />
    </Page>
  );
}

interface FoundProps {
  listed: Listed;
  busy: boolean;
  onRetry: () => void;
  children: ComponentChildren;
}

/** What there is to see, or why there is nothing. */
function Found({ listed, busy, onRetry, children }: FoundProps) {
  const nothing = listed.found.total === 0;
  if (nothing && listed.found.fault) return <Broken busy={busy} onRetry={onRetry} />;
  if (nothing && !listed.narrowed) return <Empty />;
  return <>{children}</>;
}

/** Checks are made in other tabs: whoever comes back to this one sees them. */
function useLookAgain(look: () => void) {
  const latest = useRef(look);
  latest.current = look;
  useEffect(() => {
    const comeBack = () => {
      if (!document.hidden) latest.current();
    };
    document.addEventListener('visibilitychange', comeBack);
    return () => document.removeEventListener('visibilitychange', comeBack);
  }, []);
}
