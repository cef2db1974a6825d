import { Marked } from '../../../components/evidence/evidence.tsx';
import { ruleText } from '../../../components/rule-text.ts';
import { useText } from '../../../components/text.tsx';
import type { Evidence } from '../../../rules/verdict.ts';
import type { Judged } from './judged.ts';
import type { Sample } from './sample.ts';

interface Props {
  side: Sample['side'];
  tried: readonly Judged[];
}

/** Posts of one kind with what becomes of them; what comes out otherwise than it should is said first. */
export function SampleList({ side, tried }: Props) {
  const text = useText();
  const all = tried.filter((one) => one.side === side);
  const held = all.filter(({ verdict }) => verdict.verdict !== 'clear').length;
  const counts = [String(held), String(all.length)];
  if (all.length === 0) return null;
  return (
    <div class="samples-of">
      <h3>{text(`paslon_samples_${side}`)}</h3>
      <p class="samples-count" role="status">
        {text(`paslon_samples_${side}_count`, ...counts)}
      </p>
      <ul>
        {all
          .toSorted((a, b) => Number(b.unexpected) - Number(a.unexpected))
          .map((one) => (
            <SampleLine key={JSON.stringify(one.draft)} tried={one} />
          ))}
      </ul>
    </div>
  );
}

function SampleLine({ tried: { draft, verdict, unexpected } }: { tried: Judged }) {
  const text = useText();
  const evidence = verdict.findings.flatMap((finding) => finding.evidence);
  const at = (part: Evidence['part']) => evidence.filter((one) => one.part === part);
  const { name = '', handle = '', text: words = '' } = draft.target ?? {};
  const [finding] = verdict.findings;
  return (
    <li class={unexpected ? 'tried tried-unexpected' : 'tried'}>
      <span class={`tried-verdict tried-${verdict.verdict}`}>
        {text(`paslon_verdict_${verdict.verdict}`)}
      </span>
      <span class="tried-words">
        {draft.target && <span class="soft">{text(`activity_${draft.activity}`)}: </span>}
        <span lang="id">
          {draft.text && <Marked text={draft.text} spans={at(undefined)} />}
          {name && <Marked text={name} spans={at('target.name')} />}{' '}
          {handle && <Marked text={handle} spans={at('target.handle')} />}{' '}
          {words && (
            <>
              “<Marked text={words} spans={at('target.text')} />”
            </>
          )}
        </span>
        {finding && <small>{ruleText(text, finding.rule, 'title')}</small>}
        {unexpected && (
          <small class="tried-note">
            {text(verdict.verdict === 'clear' ? 'paslon_tried_missed' : 'paslon_tried_caught')}
          </small>
        )}
      </span>
    </li>
  );
}
