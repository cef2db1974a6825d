import { numberText } from '../../components/number-text.ts';
import { useText } from '../../components/text.tsx';
import type { Settings } from '../../policy/settings.ts';

/** What is kept and for how long, and who may delete it. */
export function Retention({ settings }: { settings: Settings }) {
  const text = useText();
  const { logDays, logText, logMayDelete } = settings;
  return (
    <p class="retention">
      {logDays > 0
        ? text('history_keep_days', numberText(logDays, text('lang')))
        : logMayDelete && text('history_keep_ever')}{' '}
      {text(logText ? 'history_keep_text' : 'history_keep_words')}{' '}
      {!logMayDelete && text('history_not_removable')}{' '}
      <a class="on-screen" href="/options.html">
        {text('nav_options')}
      </a>
    </p>
  );
}
