import { useEffect, useState } from 'preact/hooks';
import { Mark } from '../../components/mark.tsx';
import { useText } from '../../components/text.tsx';
import type { Snapshot } from '../../policy/snapshot.ts';
import { dayInJakarta } from '../../rules/contests/today.ts';
import type { GuardStatus } from '../guard.content/status.ts';
import { Banners, useResolved } from '../pages/banners.tsx';
import { CheckText } from '../pages/check-text.tsx';
import { ComingMode } from '../pages/coming-mode.tsx';
import { watchSnapshot } from '../pages/snapshot.ts';
import { Agenda } from './agenda.tsx';
import { CheckPhoto } from './check-photo.tsx';
import { FootprintStart } from './footprint-start.tsx';
import { PauseGuard } from './pause.tsx';
import { TabLine } from './tab-line.tsx';
import { tabStatus } from './tab-status.ts';
import { Today } from './today.tsx';

/** The popup: this tab, my contests, check a text, today. */
export function Popup() {
  const text = useText();
  const [snapshot, setSnapshot] = useState<Snapshot>();
  const [fault, setFault] = useState<unknown>();
  const resolved = useResolved();
  useEffect(() => watchSnapshot(setSnapshot, setFault), []);
  const [status, setStatus] = useState<GuardStatus | 'none'>();
  useEffect(() => {
    tabStatus().then(
      (answer) => setStatus(answer ?? 'none'),
      () => setStatus('none'),
    );
  }, []);
  const today = dayInJakarta();

  return (
    <>
      <header class="page-head">
        <h1 class="page-brand">
          <Mark /> Ikrar
        </h1>
        <a href="/options.html" target="_blank" rel="noopener">
          {text('nav_options')}
        </a>
      </header>
      <Banners settings={snapshot?.settings} />
      <main class="popup">
        <TabLine status={status} resolved={resolved} />
        {status && status !== 'none' && <FootprintStart place={status.place} />}
        <PauseGuard />
        <ComingMode {...(resolved?.coming && { coming: resolved.coming })} />
        {fault ? (
          <p role="alert">{text('fault_storage')}</p>
        ) : (
          snapshot && <Agenda snapshot={snapshot} today={today} />
        )}
        {snapshot && <CheckText snapshot={snapshot} today={today} />}
        {snapshot && <CheckPhoto snapshot={snapshot} today={today} />}
        <Today />
        <p class="popup-again">
          <a href="/welcome.html" target="_blank" rel="noopener">
            {text('welcome_again')}
          </a>
        </p>
      </main>
    </>
  );
}
