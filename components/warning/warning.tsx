import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import type { Decision } from '../../log/check.ts';
import type { Draft } from '../../rules/draft.ts';
import type { Provision } from '../../rules/regulation/provisions.ts';
import type { Verdict } from '../../rules/verdict.ts';
import { Quotes } from '../evidence/evidence.tsx';
import { IkrarCard, type PledgePoint } from '../ikrar-card/ikrar-card.tsx';
import { ruleText } from '../rule-text.ts';
import { useText } from '../text.tsx';
import { Actions } from './actions.tsx';
import { Citation } from './citation.tsx';
import { labelsFor } from './labels.ts';
import { MoreFindings } from './more-findings.tsx';

export type Choice = Exclude<Decision, 'none'>;

export interface WarningProps {
  draft: Draft;
  /** With at least one finding; the first is the one shown large. */
  verdict: Verdict;
  mode: 'warn' | 'warn-with-reason';
  /** Says in a plain sentence that this is training, with contest and day. */
  training?: string | undefined;
  /** Name of the contest that the first finding belongs to. */
  contestName?: string | undefined;
  /** The pledge as signed, word for word. */
  ikrar: readonly PledgePoint[];
  provision: (id: string) => Provision | undefined;
  /** Called once. `reason` comes with `sent-with-reason`. The caller unmounts the warning. */
  onDecide: (decision: Choice, reason?: string) => void;
}

/**
 * The warning: a modal dialog that opens by itself, with the safe choice focused. Escape, like the page closing the
 * dialog, decides `cancelled`; nothing but the two send buttons ever sends. Styles: `warning.css`.
 */
export function Warning(props: WarningProps) {
  const { draft, verdict, mode, training, contestName, ikrar, provision } = props;
  const text = useText();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const primary = useRef<HTMLButtonElement>(null);
  const decided = useRef(false);

  const decide = (decision: Choice, reason?: string) => {
    if (decided.current) return;
    decided.current = true;
    props.onDecide(decision, reason);
  };

  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    primary.current?.focus({ preventScroll: true });
    // Closing, unlike mere removal, gives the focus back to where it was.
    return () => element?.close();
  }, []);

  const [finding, ...more] = verdict.findings;
  if (!finding) return null;
  const own = draft.text.trim() !== '';
  const labels = labelsFor(draft.activity, own);
  const pledged = ikrar.find((one) => one.point === finding.ikrar);

  return (
    <dialog
      ref={dialog}
      class="warning"
      role="alertdialog"
      lang={text('lang')}
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-why`}
      // Escape. A browser may also close a dialog without asking, which then only says `close`.
      onCancel={(event) => {
        event.preventDefault();
        decide('cancelled');
      }}
      onClose={() => decide('cancelled')}
    >
      {training && <p class="warning-training">{training}</p>}
      <div class="warning-body">
        <header>
          <p class="warning-brand">{text('brand')}</p>
          <h2 id={`${id}-title`}>{text(labels.before)}</h2>
        </header>
        <Quotes draft={draft} evidence={finding.evidence} />
        <p class="warning-why" id={`${id}-why`}>
          {ruleText(text, finding.rule)}
        </p>
        {pledged && <IkrarCard {...pledged} />}
        <section class="warning-instead">
          <h3>{text('warning_instead')}</h3>
          <p>{ruleText(text, finding.rule, 'instead')}</p>
        </section>
        <Citation finding={finding} contestName={contestName} provision={provision} />
        <MoreFindings draft={draft} findings={more} ikrar={ikrar} provision={provision} />
      </div>
      <Actions labels={labels} mode={mode} primary={primary} onDecide={decide} />
    </dialog>
  );
}
