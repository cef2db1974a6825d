import { useEffect, useState } from 'preact/hooks';
import { dayText } from '../../components/day-text.ts';
import { Banner } from '../../components/page/page.tsx';
import { useText } from '../../components/text.tsx';
import { type LogFault, readLogFault } from '../../log/buffer.ts';
import type { Settings } from '../../policy/settings.ts';
import { readSettings, watchSettings } from '../../policy/store.ts';
import { readSnapshot } from './snapshot.ts';

/** The person's settings, kept current; undefined until storage has answered. */
export function useSettings(): Settings | undefined {
  const [settings, setSettings] = useState<Settings>();
  const [fault, setFault] = useState<unknown>();
  useEffect(() => {
    readSettings().then(setSettings, setFault);
    return watchSettings(setSettings);
  }, []);
  if (fault) throw fault;
  return settings;
}

/** What must not be overlooked on any screen: training mode, and a log or contests that do not work. */
export function Banners({ settings }: { settings: Settings | undefined }) {
  const text = useText();
  const [fault, setFault] = useState<LogFault>();
  const [contestFault, setContestFault] = useState<string>();
  useEffect(() => {
    readSnapshot().then(
      (snapshot) => setContestFault(snapshot?.fault),
      (error) => setContestFault(String(error)),
    );
    readLogFault().then(setFault, (error) => setFault({ since: Date.now(), message: String(error) }));
  }, []);
  return (
    <>
      {settings?.training && (
        <Banner tone="training">
          {text('banner_training', dayText(settings.training.day, text('lang')))}
        </Banner>
      )}
      {contestFault && <Banner tone="fault">{text('banner_contest_fault')}</Banner>}
      {fault && <Banner tone="fault">{text('banner_log_fault')}</Banner>}
    </>
  );
}
