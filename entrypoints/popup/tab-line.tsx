import { useEffect, useState } from 'preact/hooks';
import { useText } from '../../components/text.tsx';
import type { GuardStatus } from '../guard.content/status.ts';
import { tabStatus } from './tab-status.ts';

/** Whether the page in front is guarded, and why not. */
export function TabLine() {
  const text = useText();
  const [status, setStatus] = useState<GuardStatus | 'none'>();
  useEffect(() => {
    tabStatus().then(
      (answer) => setStatus(answer ?? 'none'),
      () => setStatus('none'),
    );
  }, []);
  if (!status) return <p class="tab-line" aria-busy="true" />;

  const [state, title, reason] =
    status === 'none'
      ? (['idle', text('tab_idle'), text('tab_reason_place')] as const)
      : status.guarded
        ? (['on', text('tab_on', status.platform), text('tab_on_help')] as const)
        : ([
            'off',
            text('tab_off', status.platform),
            text(`tab_reason_${status.reason ?? 'fault'}`),
          ] as const);
  return (
    <p class={`tab-line tab-${state}`}>
      <strong>{title}</strong>
      <span>{reason}</span>
    </p>
  );
}
