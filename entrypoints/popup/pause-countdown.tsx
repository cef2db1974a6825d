import { useLayoutEffect, useRef } from 'preact/hooks';
import { momentText } from '../../components/day-text.ts';
import { useText } from '../../components/text.tsx';
import { countdown } from './pause-ends.ts';

interface Props {
  /** In milliseconds since 1970, as is `now`. */
  until: number;
  now: number;
  onResume: () => void;
}

/** What is left of the pause, and the way to end it now, which has the focus that the pressed button has lost. */
export function PauseCountdown({ until, now, onResume }: Props) {
  const text = useText();
  const resume = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => resume.current?.focus(), []);
  const lang = text('lang');
  return (
    <>
      <p>
        <strong>{text('paused')}</strong>
        <span role="timer" aria-label={text('pause_left')}>
          {countdown(until - now, lang === 'en' ? ':' : '.')}
        </span>
      </p>
      <p class="help">{text('pause_until', momentText(until, lang))}</p>
      <button type="button" class="button" ref={resume} onClick={onResume}>
        {text('pause_resume')}
      </button>
    </>
  );
}
