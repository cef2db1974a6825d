import { useState } from 'preact/hooks';
import { Page } from '../../components/page/page.tsx';
import { useText } from '../../components/text.tsx';
import type { Resolved } from '../../policy/resolve.ts';
import type { Settings } from '../../policy/settings.ts';
import { saveSettings } from '../../policy/store.ts';
import { Banners, useResolved } from '../pages/banners.tsx';
import { checkedPolicyKeys, readCheckedPolicy } from '../pages/checked-policy.ts';
import { useStored } from '../pages/use-stored.ts';
import { DataSection } from './data-section.tsx';
import { GuardSection } from './guard-section.tsx';
import { HostsSection } from './hosts-section.tsx';
import { LanguageSection } from './language-section.tsx';
import { ResolvedProvider } from './locks.tsx';
import { LogSection } from './log-section.tsx';
import { PacksSection } from './packs-section.tsx';
import { PersonSection } from './person-section.tsx';
import { PhotosSection } from './photos-section.tsx';
import { PledgeSection } from './pledge-section.tsx';
import { PolicySection } from './policy-section.tsx';
import { QuietSection } from './quiet-section.tsx';
import type { SectionProps } from './section.ts';
import { ShortcutsSection } from './shortcuts-section.tsx';
import { StatusSection } from './status-section.tsx';
import { TrainingSection } from './training-section.tsx';

/** The light build looks at none. */
const looksAtPhotos = import.meta.env.MODE !== 'lite';

/** Pengaturan: each change is saved at once, and the line below the title says so. */
export function Options() {
  const text = useText();
  const resolved = useResolved();
  const [saved, setSaved] = useState<'saved' | 'failed'>();
  const save = (patch: Partial<Settings>) => {
    saveSettings(patch).then(
      () => setSaved('saved'),
      () => setSaved('failed'),
    );
  };
  return (
    <Page current="options" banners={<Banners settings={resolved?.settings} />}>
      <p class={`saved saved-${saved ?? 'not-yet'}`} role="status">
        {saved && text(saved === 'saved' ? 'options_saved' : 'options_save_fault')}
      </p>
      {resolved && (
        <ResolvedProvider value={resolved}>
          <Sections resolved={resolved} save={save} />
        </ResolvedProvider>
      )}
    </Page>
  );
}

function Sections({ resolved, save }: { resolved: Resolved; save: SectionProps['save'] }) {
  const { settings } = resolved;
  const known = useStored(checkedPolicyKeys, readCheckedPolicy);
  const policy = known && <PolicySection resolved={resolved} known={known} />;
  // Who has none need not read of it first.
  const first = known?.state === 'policy';
  return (
    <>
      {first && policy}
      <PersonSection settings={settings} save={save} />
      <LanguageSection settings={settings} save={save} />
      <GuardSection settings={settings} save={save} />
      <StatusSection settings={settings} save={save} />
      <HostsSection settings={settings} save={save} />
      <PacksSection settings={settings} save={save} />
      {looksAtPhotos && <PhotosSection settings={settings} save={save} />}
      <LogSection settings={settings} resolved={resolved} save={save} />
      <PledgeSection settings={settings} save={save} />
      <TrainingSection settings={settings} save={save} />
      <QuietSection settings={settings} save={save} />
      <ShortcutsSection />
      {!first && policy}
      <DataSection settings={settings} />
    </>
  );
}
