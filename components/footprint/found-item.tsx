import type { TraceActivity } from '../../platforms/footprint/footprint.ts';
import type { Found } from '../../platforms/footprint/walk.ts';
import type { Provision } from '../../rules/regulation/provisions.ts';
import type { Finding } from '../../rules/verdict.ts';
import { Marked, TargetWords } from '../evidence/evidence.tsx';
import { ruleText } from '../rule-text.ts';
import type { Text, TextKey } from '../text.tsx';

const takeBack = {
  follow: 'footprint_take_follow',
  like: 'footprint_take_like',
  join: 'footprint_take_join',
  post: 'footprint_take_post',
  share: 'footprint_take_share',
} as const satisfies Record<TraceActivity, TextKey>;

interface Props {
  text: Text;
  one: Found;
  provision: (id: string) => Provision | undefined;
  /** Brings its row into view. */
  onShow: (one: Found) => void;
  onReadRule: (rule: string) => void;
}

/** One thing that was found: what it is, why it is pointed out, and how it is taken back. */
export function FoundItem({ text, one, provision, onShow, onReadRule }: Props) {
  const { number, draft, verdict, trace, link, undone } = one;
  const evidence = verdict.findings.flatMap((finding) => finding.evidence);
  const named = String(number);
  return (
    <li class={undone ? 'found found-undone' : `found found-${verdict.verdict}`}>
      <span class="found-number" aria-hidden="true">
        {number}
      </span>
      <div>
        <p class="found-what">{text(`activity_${trace.activity}`)}</p>
        {draft.target ? (
          <TargetWords target={draft.target} evidence={evidence} />
        ) : (
          <blockquote>
            <Marked text={draft.text} spans={evidence.filter(({ part }) => part === undefined)} />
          </blockquote>
        )}
        {undone ? (
          <p class="found-done">{text('footprint_undone')}</p>
        ) : (
          <>
            {verdict.findings.map((finding) => (
              <Reason key={finding.rule} {...{ text, finding, provision, onReadRule }} />
            ))}
            <p class="found-undo">{text(undoKey(one), text(takeBack[trace.activity]))}</p>
          </>
        )}
        <p class="found-acts">
          <button
            type="button"
            class="button-link"
            aria-label={text('footprint_show_named', named)}
            onClick={() => onShow(one)}
          >
            {text('footprint_show')}
          </button>
          {link && (
            <a
              class="button-link"
              href={link}
              target="_blank"
              rel="noopener noreferrer"
              aria-label={text('footprint_open_named', named)}
            >
              {text('footprint_open')}
            </a>
          )}
        </p>
      </div>
    </li>
  );
}

const undoKey = ({ trace: { undo } }: Found) =>
  undo === undefined ? 'footprint_undo_there' : undo.menu ? 'footprint_undo_menu' : 'footprint_undo_button';

interface ReasonProps extends Pick<Props, 'text' | 'provision' | 'onReadRule'> {
  finding: Finding;
}

function Reason({ text, finding, provision, onReadRule }: ReasonProps) {
  const { rule, ikrar, violation } = finding;
  return (
    <>
      <p>{ruleText(text, rule)}</p>
      <p class="help">
        {[text('ikrar_point', String(ikrar)), provision(violation)?.title].filter(Boolean).join(' · ')}
        {' · '}
        <button
          type="button"
          class="button-link"
          aria-label={text('read_rule_named', ruleText(text, rule, 'title'))}
          onClick={() => onReadRule(rule)}
        >
          {text('read_rule')}
        </button>
      </p>
    </>
  );
}
