import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { type TextKey, useText } from '../../components/text.tsx';
import type { KnownPolicy } from '../../policy/managed.ts';
import type { Resolved } from '../../policy/resolve.ts';
import { receivedReport } from './received.ts';

interface Props {
  known: KnownPolicy;
  resolved: Resolved;
}

/** "Salin untuk admin": what was received, as text. */
export function CopyReceived({ known, resolved }: Props) {
  const text = useText();
  const [outcome, setOutcome] = useState<TextKey>();
  const copy = async () => {
    const about = [
      `Ikrar ${browser.runtime.getManifest().version}, ${browser.runtime.id}`,
      navigator.userAgent,
    ];
    await navigator.clipboard.writeText(receivedReport(known, resolved, about));
    setOutcome('policy_copied');
  };
  return (
    <div class="row">
      <button
        type="button"
        class="button"
        onClick={() => void copy().catch(() => setOutcome('policy_copy_fault'))}
      >
        {text('policy_copy')}
      </button>
      <span class="help" role="status">
        {outcome && text(outcome)}
      </span>
    </div>
  );
}
