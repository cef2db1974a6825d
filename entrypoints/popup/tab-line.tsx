import { affectedText, flawText } from '../../components/flaw-text.ts';
import { modeHelp } from '../../components/mode-help.ts';
import { SetBy } from '../../components/set-by/set-by.tsx';
import { useText } from '../../components/text.tsx';
import type { GuardState } from '../../platforms/gate/self-test.ts';
import { modeAt } from '../../policy/friction.ts';
import type { Resolved } from '../../policy/resolve.ts';
import type { GuardStatus } from '../guard.content/status.ts';

const titles = {
  guarded: ['tab-on', 'tab_on'],
  partly: ['tab-partly', 'tab_partly'],
  off: ['tab-off', 'tab_off'],
} as const satisfies Record<GuardState, readonly [string, string]>;

/** "Terjaga" would promise what a guard that only watches does not do. */
const observed = {
  guarded: ['', 'tab_observed'],
  partly: ['tab-partly', 'tab_observed'],
  off: titles.off,
} as const satisfies Record<GuardState, readonly [string, string]>;

interface Props {
  status: GuardStatus | 'none' | undefined;
  resolved: Resolved | undefined;
}

/** Whether the page in front is guarded, and why not. */
export function TabLine({ status, resolved }: Props) {
  const text = useText();
  if (!status || !resolved) return <p class="tab-line" aria-busy="true" />;
  if (status === 'none') {
    return (
      <p class="tab-line">
        <strong>{text('tab_idle')}</strong>
        <span>{text('tab_idle_help')}</span>
      </p>
    );
  }
  const { state, flaw, platform } = status;
  const { settings, locked } = resolved;
  // Also for the time of a pause.
  const mode = modeAt(settings, Date.now());
  const [look, title] = mode === 'observe' ? observed[state] : titles[state];
  const affected = affectedText(text, status);
  return (
    <div class={`tab-line ${look}`}>
      <strong>{text(title, platform)}</strong>
      <span>{flaw ? flawText(text, flaw) : text(modeHelp[mode])}</span>
      {affected && <span>{text('affected', affected)}</span>}
      {flaw === 'off' && locked.has('platformsOff') && <SetBy agency={settings.agency} />}
    </div>
  );
}
