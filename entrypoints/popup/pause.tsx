import { useEffect, useRef, useState } from 'preact/hooks';
import { SetBy } from '../../components/set-by/set-by.tsx';
import { useText } from '../../components/text.tsx';
import { isPaused } from '../../policy/friction.ts';
import { saveSettings } from '../../policy/store.ts';
import { useResolved } from '../pages/banners.tsx';
import { PauseCountdown } from './pause-countdown.tsx';
import { pauseEnd, pauses } from './pause-ends.ts';

/** Pausing the guard for a while, with an end; where the agency allows none, it says so. */
export function PauseGuard() {
  const text = useText();
  const settings = useResolved()?.settings;
  const [now, setNow] = useState(Date.now);
  const [failed, setFailed] = useState(false);
  const section = useRef<HTMLElement>(null);
  const paused = settings !== undefined && isPaused(settings, now);
  useEffect(() => {
    if (!paused) return undefined;
    // The one clock there is: it runs only while the popup is open and a pause is on.
    const clock = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(clock);
  }, [paused]);
  if (!settings) return null;

  const until = (pausedUntil: number) => {
    setNow(Date.now());
    saveSettings({ pausedUntil }).then(
      () => setFailed(false),
      () => setFailed(true),
    );
  };
  const resume = () => {
    until(0);
    // The button that had it goes.
    section.current?.focus();
  };
  if (!settings.mayPause) {
    return (
      <section class="pause">
        <p>{text('pause_locked')}</p>
        <SetBy agency={settings.agency} />
      </section>
    );
  }
  return (
    <section class="pause" aria-label={text('pause')} ref={section} tabIndex={-1}>
      {paused ? (
        <PauseCountdown until={settings.pausedUntil} now={now} onResume={resume} />
      ) : (
        <details class="fold">
          <summary>{text('pause')}</summary>
          <p class="help">{text('pause_help')}</p>
          <div class="row">
            {pauses.map((one) => (
              <button key={one} type="button" class="button" onClick={() => until(pauseEnd(one, new Date()))}>
                {text(`pause_${one}`)}
              </button>
            ))}
          </div>
        </details>
      )}
      {failed && <p role="alert">{text('options_save_fault')}</p>}
    </section>
  );
}
