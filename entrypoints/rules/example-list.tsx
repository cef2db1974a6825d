import { Marked } from '../../components/evidence/evidence.tsx';
import { signText } from '../../components/photo/sign-text.ts';
import { useText } from '../../components/text.tsx';
import type { Stage } from '../../rules/contests/stage.ts';
import type { Activity, Draft } from '../../rules/draft.ts';
import type { Situation } from '../../rules/engine/situation.ts';
import type { Example } from '../../rules/regulation/examples/example.ts';
import type { Evidence, Verdict } from '../../rules/verdict.ts';
import { useJudged } from './judged.ts';

/** How an example is to be taken; each has a sign and a colour of its own, and its list says it in words. */
export type Side = 'ban' | 'care' | 'fine';

interface Props {
  side: Side;
  /** `stage`: said beside the example, where it differs from the one at which its rule is usually shown. */
  examples: readonly { example: Example; situation: Situation; stage?: Stage | undefined }[];
  /** Only what this rule found is marked. */
  rule?: string | undefined;
}

/** Examples of one side of a line, with the words marked that weigh, as the warning would mark them. */
export function ExampleList({ side, examples, rule }: Props) {
  const text = useText();
  const judged = useJudged();
  return (
    <ul class={`examples examples-${side}`}>
      {examples.map(({ example, situation, stage }) => (
        <li key={JSON.stringify(example)}>
          <span class="example-activity">
            {text(`activity_${example.draft.activity}`)}
            {stage && ` (${text(`stage_${stage}`)})`}
          </span>
          <Spoken draft={example.draft} evidence={evidenceOf(judged(situation, example.draft), rule)} />
        </li>
      ))}
    </ul>
  );
}

/** Examples of the activity that was asked for go first. */
export const askedFirst = (examples: readonly Example[], activity: Activity | undefined): Example[] =>
  examples.toSorted(
    (one, other) => Number(other.draft.activity === activity) - Number(one.draft.activity === activity),
  );

const evidenceOf = (verdict: Verdict | undefined, rule: string | undefined): Evidence[] =>
  (verdict?.findings ?? []).filter((one) => one.rule === rule).flatMap((one) => one.evidence);

/** A draft in one line: own words, what is seen in its picture, what it is aimed at. */
function Spoken({ draft, evidence }: { draft: Draft; evidence: readonly Evidence[] }) {
  const text = useText();
  const at = (part: Evidence['part']) => evidence.filter((one) => one.part === part);
  const { target, photo = [] } = draft;
  const handle = target?.handle;
  return (
    <span class="example-words">
      {draft.text && (
        <q lang="id">
          <Marked text={draft.text} spans={at(undefined)} />
        </q>
      )}{' '}
      {photo.length > 0 && (
        <span class="example-aim">
          {text('rules_example_photo')}{' '}
          {photo.map((sign, index) => {
            const seen = signText(text, sign);
            const weighs = at('photo').some(({ start, end }) => start <= index && index < end);
            return (
              <span key={seen} class="example-sign">
                {weighs ? <mark>{seen}</mark> : seen}
              </span>
            );
          })}
        </span>
      )}{' '}
      {target && (
        <span class="example-aim">
          {draft.text && `${text('rules_example_target')} `}
          {target.name && (
            <strong>
              <Marked text={target.name} spans={at('target.name')} />
            </strong>
          )}
          {target.name && handle && ' '}
          {handle && <Marked text={handle} spans={at('target.handle')} />}
          {target.text && (
            <>
              {(target.name || handle) && ': '}
              <q lang="id">
                <Marked text={target.text} spans={at('target.text')} />
              </q>
            </>
          )}
        </span>
      )}
    </span>
  );
}
