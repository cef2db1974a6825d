import { Component, createRef } from 'preact';
import type { Decision } from '../../log/check.ts';
import type { Draft } from '../../rules/draft.ts';
import type { Provision } from '../../rules/regulation/provisions.ts';
import type { Verdict } from '../../rules/verdict.ts';
import { Quotes } from '../evidence/evidence.tsx';
import { IkrarCard, type PledgePoint } from '../ikrar-card/ikrar-card.tsx';
import { markedPhotos, type PhotoView } from '../photo/marked.ts';
import { PhotoEvidence } from '../photo/photo-evidence.tsx';
import { ruleText } from '../rule-text.ts';
import type { Text } from '../text.tsx';
import { Actions } from './actions.tsx';
import { Citation } from './citation.tsx';
import { labelsFor } from './labels.ts';
import { MoreFindings } from './more-findings.tsx';

export type Choice = Exclude<Decision, 'none'>;

export interface WarningProps {
  text: Text;
  draft: Draft;
  /** Its pictures, in the order of `draft.photo`. */
  photos?: readonly PhotoView[];
  /** Not all of them were looked at as they should be: what they show may be missing here. */
  unchecked?: boolean;
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
  /** Opens a rule's row on the page of rules; the warning stays. Without it there is no such way. */
  onReadRule?: ((rule: string) => void) | undefined;
  /** Whom the agency has people ask, in its own words. */
  contact?: string | undefined;
  /** Called once. `reason` comes with `sent-with-reason`. The caller unmounts the warning. */
  onDecide: (decision: Choice, reason?: string) => void;
}

/**
 * The warning: a modal dialog that opens by itself, with the safe choice focused. Escape, like the page closing the
 * dialog, decides `cancelled`; nothing but the two send buttons ever sends. One at a time. Styles: `warning.css`.
 *
 * Classes, and `text` handed down: every guarded page carries this, and hooks and context would add 1.3 KB to it.
 */
export class Warning extends Component<WarningProps> {
  readonly #dialog = createRef<HTMLDialogElement>();
  readonly #primary = createRef<HTMLButtonElement>();
  #decided = false;

  override componentDidMount() {
    this.#dialog.current?.showModal();
    this.#primary.current?.focus({ preventScroll: true });
  }

  override componentWillUnmount() {
    // Closing, unlike mere removal, gives the focus back to where it was.
    this.#dialog.current?.close();
  }

  readonly #decide: WarningProps['onDecide'] = (decision, reason) => {
    if (this.#decided) return;
    this.#decided = true;
    this.props.onDecide(decision, reason);
  };

  override render() {
    const { text, draft, photos = [], unchecked, verdict, mode, training, contestName } = this.props;
    const { ikrar, provision, onReadRule, contact } = this.props;
    const [finding, ...more] = verdict.findings;
    if (!finding) return null;
    const own = draft.text.trim() !== '';
    const labels = labelsFor(draft.activity, own);
    const pledged = ikrar.find((one) => one.point === finding.ikrar);

    return (
      <dialog
        ref={this.#dialog}
        class="warning"
        role="alertdialog"
        lang={text('lang')}
        aria-labelledby="ikrar-title"
        aria-describedby="ikrar-why"
        // Escape. A browser may also close a dialog without asking, which then only says `close`.
        onCancel={(event) => {
          event.preventDefault();
          this.#decide('cancelled');
        }}
        onClose={() => this.#decide('cancelled')}
      >
        {training && <p class="warning-training">{training}</p>}
        <div class="warning-body">
          <header>
            <p class="warning-brand">{text('brand')}</p>
            <h2 id="ikrar-title">{text(labels.before)}</h2>
          </header>
          <Quotes text={text} draft={draft} evidence={finding.evidence} pictured={photos.length > 0} />
          {markedPhotos(photos, verdict.findings).map((photo) => (
            <PhotoEvidence key={photo.file} text={text} photo={photo} />
          ))}
          {unchecked && <p class="warning-unchecked">{text('warning_photo_unchecked')}</p>}
          <p class="warning-why" id="ikrar-why">
            {ruleText(text, finding.rule)}
          </p>
          {pledged && <IkrarCard text={text} pledged={pledged} />}
          <section class="warning-instead">
            <h3>{text('warning_instead')}</h3>
            <p>{ruleText(text, finding.rule, 'instead')}</p>
          </section>
          <Citation
            text={text}
            finding={finding}
            contestName={contestName}
            provision={provision}
            onReadRule={onReadRule}
            contact={contact}
          />
          <MoreFindings
            text={text}
            draft={draft}
            findings={more}
            ikrar={ikrar}
            provision={provision}
            onReadRule={onReadRule}
          />
        </div>
        <Actions text={text} labels={labels} mode={mode} primary={this.#primary} onDecide={this.#decide} />
      </dialog>
    );
  }
}
