import { useEffect, useState } from 'preact/hooks';
import { dayText } from '../../components/day-text.ts';
import { Banner } from '../../components/page/page.tsx';
import { useText } from '../../components/text.tsx';
import { type LogFault, readLogFault } from '../../log/buffer.ts';
import type { Resolved } from '../../policy/resolve.ts';
import type { Settings } from '../../policy/settings.ts';
import { readResolved, watchSettings } from '../../policy/store.ts';
import { packMatters, readPackState } from './pack-state.ts';
import { readSnapshot } from './snapshot.ts';

/** The settings in force and what of them is locked, kept current; undefined until storage has answered. */
export function useResolved(): Resolved | undefined {
  const [resolved, setResolved] = useState<Resolved>();
  const [fault, setFault] = useState<unknown>();
  useEffect(() => {
    readResolved().then(setResolved, setFault);
    return watchSettings(setResolved, setFault);
  }, []);
  if (fault) throw fault;
  return resolved;
}

/** The settings in force, kept current; undefined until storage has answered. */
export const useSettings = (): Settings | undefined => useResolved()?.settings;

/** What must not be overlooked on any screen: training mode, and a log, contests or a pack that do not work. */
export function Banners({ settings }: { settings: Settings | undefined }) {
  const text = useText();
  const [fault, setFault] = useState<LogFault>();
  const [contestFault, setContestFault] = useState<string>();
  const [packFault, setPackFault] = useState(false);
  useEffect(() => {
    readSnapshot().then(
      (snapshot) => setContestFault(snapshot?.fault),
      (error) => setContestFault(String(error)),
    );
    readPackState().then(
      (state) => setPackFault(packMatters(state, Date.now())),
      () => setPackFault(true),
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
      {packFault && <Banner tone="fault">{text('banner_pack_fault')}</Banner>}
      {fault && <Banner tone="fault">{text('banner_log_fault')}</Banner>}
    </>
  );
}
