import { affectedText, flawText } from '../../components/flaw-text.ts';
import { useText } from '../../components/text.tsx';
import type { GuardState } from '../../platforms/gate/self-test.ts';
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
  /** Nothing is held or said now: by the mode, or for the time of a pause. */
  observing: boolean;
}

/** Whether the page in front is guarded, and why not. */
export function TabLine({ status, observing }: Props) {
  const text = useText();
  if (!status) return <p class="tab-line" aria-busy="true" />;
  if (status === 'none') {
    return (
      <p class="tab-line">
        <strong>{text('tab_idle')}</strong>
        <span>{text('tab_idle_help')}</span>
      </p>
    );
  }
  const { state, flaw, platform } = status;
  const [look, title] = observing ? observed[state] : titles[state];
  const affected = affectedText(text, status);
  return (
    <p class={`tab-line ${look}`}>
      <strong>{text(title, platform)}</strong>
      <span>{flaw ? flawText(text, flaw) : text(observing ? 'tab_observed_help' : 'tab_on_help')}</span>
      {affected && <span>{text('affected', affected)}</span>}
    </p>
  );
}
