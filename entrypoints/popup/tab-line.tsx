import { affectedText, flawText } from '../../components/flaw-text.ts';
import { useText } from '../../components/text.tsx';
import type { GuardState } from '../../platforms/gate/self-test.ts';
import type { GuardStatus } from '../guard.content/status.ts';

const titles = {
  guarded: ['tab-on', 'tab_on'],
  partly: ['tab-partly', 'tab_partly'],
  off: ['tab-off', 'tab_off'],
} as const satisfies Record<GuardState, readonly [string, string]>;

/** Whether the page in front is guarded, and why not. */
export function TabLine({ status }: { status: GuardStatus | 'none' | undefined }) {
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
  const [look, title] = titles[status.state];
  const affected = affectedText(text, status);
  return (
    <p class={`tab-line ${look}`}>
      <strong>{text(title, status.platform)}</strong>
      <span>{status.flaw ? flawText(text, status.flaw) : text('tab_on_help')}</span>
      {affected && <span>{text('affected', affected)}</span>}
    </p>
  );
}
