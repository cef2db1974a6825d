import { useText } from '../../components/text.tsx';
import type { SectionProps } from './section.ts';

/** What the history keeps. */
export function LogSection({ settings, save }: SectionProps) {
  const text = useText();
  return (
    <section class="card section">
      <h2>{text('title_history')}</h2>
      <div class="choice">
        <input
          id="log-text"
          type="checkbox"
          checked={settings.logText}
          aria-describedby="log-text-help"
          onChange={(event) => save({ logText: event.currentTarget.checked })}
        />
        <div>
          <label for="log-text">{text('log_text')}</label>
          <small id="log-text-help">{text('log_text_help')}</small>
        </div>
      </div>
    </section>
  );
}
