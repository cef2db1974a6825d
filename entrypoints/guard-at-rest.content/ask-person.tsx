import { render } from 'preact';
import { browser } from 'wxt/browser';
import { dayText } from '../../components/day-text.ts';
import { attachHost } from '../../components/host/host.ts';
import { provisionText } from '../../components/provision-text.ts';
import { type Choice, Warning } from '../../components/warning/warning.tsx';
import type { Draft } from '../../rules/draft.ts';
import type { Verdict } from '../../rules/verdict.ts';
import type { ToBackground } from '../background/messages.ts';
import type { GuardContext } from '../guard.content/context.ts';
import type { Judging } from '../guard.content/judging.ts';
import type { PictureLook } from '../guard.content/looking.ts';
import { browserText } from '../pages/browser-text.ts';
import css from './guard.css?inline';
import { shadowMode } from './shadow-mode.ts';

export interface Outcome {
  decision: Choice;
  reason?: string;
}

/**
 * Shows the warning over the page until the person decides. The page taking our element away, and the extension being
 * reloaded meanwhile, both count as `cancelled`: nothing is sent that nobody let go.
 */
export function askPerson(
  draft: Draft,
  verdict: Verdict,
  photos: readonly PictureLook[],
  judging: Judging,
  ctx: GuardContext,
): Promise<Outcome> {
  const { promise, resolve } = Promise.withResolvers<Outcome>();
  const host = attachHost('ikrar-warning', css, shadowMode, () => decide('cancelled'));
  const stopListening = ctx.onInvalidated(() => decide('cancelled'));

  const decide = (decision: Choice, reason?: string) => {
    stopListening();
    render(null, host.inside);
    host.remove();
    resolve(reason === undefined ? { decision } : { decision, reason });
  };

  const { mode, training, agency } = judging.settings();
  const contest = judging.contest(verdict.findings[0]?.contest);
  const note = training
    ? {
        training: browserText(
          'training_note',
          contest?.name ?? '',
          dayText(training.day, browserText('lang')),
        ),
      }
    : {};
  render(
    <Warning
      text={browserText}
      draft={draft}
      photos={photos}
      unchecked={photos.some(({ outcome }) => outcome !== 'whole')}
      verdict={verdict}
      mode={mode === 'warn-with-reason' ? mode : 'warn'}
      {...note}
      {...(contest && { contestName: contest.name })}
      ikrar={judging.pledge().map((words, at) => ({ point: at + 1, text: words }))}
      provision={(id) => provisionText(browserText, id)}
      onReadRule={readRule}
      contact={agency.contact}
      onDecide={decide}
    />,
    host.inside,
  );
  return promise;
}

/** Pages of the web can't open ours; the background can. */
const readRule = (rule: string) =>
  void browser.runtime
    .sendMessage({ type: 'read-rule', rule } satisfies ToBackground)
    .catch((error: unknown) => console.error('Ikrar:', error));
