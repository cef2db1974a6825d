import { useText } from '../../components/text.tsx';
import type { Resolved } from '../../policy/resolve.ts';
import { describedBy, LockNote, useLock } from './locks.tsx';
import { LogDays } from './log-days.tsx';
import type { SectionProps } from './section.ts';

/** What the history keeps, and for how long. */
export function LogSection({ settings, save, resolved }: SectionProps & { resolved: Resolved }) {
  const text = useText();
  const lock = useLock('logText');
  return (
    <section class="card section">
      <h2>{text('title_history')}</h2>
      <div class="choice">
        <input
          id="log-text"
          type="checkbox"
          checked={settings.logText}
          disabled={lock.locked}
          aria-describedby={describedBy('log-text-help', lock.note)}
          onChange={(event) => save({ logText: event.currentTarget.checked })}
        />
        <div>
          <label for="log-text">{text('log_text')}</label>
          <small id="log-text-help">{text('log_text_help')}</small>
          <LockNote lock={lock} />
        </div>
      </div>
      <LogDays resolved={resolved} save={save} />
    </section>
  );
}
