import { useState } from 'preact/hooks';
import { Page } from '../../components/page/page.tsx';
import { useText } from '../../components/text.tsx';
import type { Settings } from '../../policy/settings.ts';
import { saveSettings } from '../../policy/store.ts';
import { Banners, useSettings } from '../pages/banners.tsx';
import { GuardSection } from './guard-section.tsx';
import { HostsSection } from './hosts-section.tsx';
import { LogSection } from './log-section.tsx';
import { PersonSection } from './person-section.tsx';
import { PledgeSection } from './pledge-section.tsx';
import { QuietSection } from './quiet-section.tsx';
import { StatusSection } from './status-section.tsx';
import { TrainingSection } from './training-section.tsx';

/** Pengaturan: each change is saved at once, and the line below the title says so. */
export function Options() {
  const text = useText();
  const settings = useSettings();
  const [saved, setSaved] = useState<'saved' | 'failed'>();
  const save = (patch: Partial<Settings>) => {
    saveSettings(patch).then(
      () => setSaved('saved'),
      () => setSaved('failed'),
    );
  };
  return (
    <Page current="options" banners={<Banners settings={settings} />}>
      <p class={`saved saved-${saved ?? 'not-yet'}`} role="status">
        {saved && text(saved === 'saved' ? 'options_saved' : 'options_save_fault')}
      </p>
      {settings && (
        <>
          <PersonSection settings={settings} save={save} />
          <GuardSection settings={settings} save={save} />
          <StatusSection settings={settings} save={save} />
          <HostsSection settings={settings} save={save} />
          <LogSection settings={settings} save={save} />
          <PledgeSection settings={settings} save={save} />
          <TrainingSection settings={settings} save={save} />
          <QuietSection settings={settings} save={save} />
        </>
      )}
    </Page>
  );
}
