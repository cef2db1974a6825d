import { useState } from 'preact/hooks';
import { Confirm } from '../../components/confirm/confirm.tsx';
import { Select } from '../../components/select/select.tsx';
import { useText } from '../../components/text.tsx';
import { countOlder } from '../../log/remove.ts';
import type { Resolved } from '../../policy/resolve.ts';
import { daysKept, keptSince } from '../../policy/retention.ts';
import { describedBy, LockNote, useLock, useLogKept } from './locks.tsx';
import type { SectionProps } from './section.ts';

const choices = [0, 30, 90, 365, 730];

interface Props {
  resolved: Resolved;
  save: SectionProps['save'];
}

/** For how long the history is kept. Asks before rows go that are older than what was chosen. */
export function LogDays({ resolved, save }: Props) {
  const text = useText();
  const own = useLock('logDays');
  const keptLog = useLogKept(resolved.settings);
  // One reason is enough.
  const lock = own.locked || !keptLog.locked ? own : keptLog;
  const [asked, setAsked] = useState<{ days: number; older: number }>();
  const [failed, setFailed] = useState(false);
  const kept = daysKept(resolved);
  const all = [...new Set([...choices, kept])].sort((a, b) => a - b);

  const choose = async (days: number) => {
    const older = days === 0 ? 0 : await countOlder(keptSince(days));
    setFailed(false);
    if (older === 0) save({ logDays: days });
    else setAsked({ days, older });
  };
  return (
    <div>
      <Select
        label={text('log_days')}
        value={String(asked?.days ?? kept)}
        disabled={lock.locked}
        describedBy={describedBy('log-days-help', lock.note)}
        options={all.map((days) => ({
          value: String(days),
          label: days === 0 ? text('log_days_all') : text('log_days_some', String(days)),
        }))}
        onChange={(value) => void choose(Number(value)).catch(() => setFailed(true))}
      />
      <LockNote lock={lock} />
      <p class="help" id="log-days-help">
        {text('log_days_help')}
      </p>
      {failed && (
        <p class="help" role="alert">
          {text('log_days_fault')}
        </p>
      )}
      {asked && (
        <Confirm
          title={text('log_days_ask')}
          explain={text('log_days_explain', String(asked.older), String(asked.days))}
          confirm={text('log_days_confirm')}
          onConfirm={() => {
            save({ logDays: asked.days });
            setAsked(undefined);
          }}
          onCancel={() => setAsked(undefined)}
        />
      )}
    </div>
  );
}
