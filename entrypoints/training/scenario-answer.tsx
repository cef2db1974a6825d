import { RuleLink } from '../../components/rule-link.tsx';
import { ruleText } from '../../components/rule-text.ts';
import { useText } from '../../components/text.tsx';
import { provisionOf } from '../../rules/regulation/provisions.ts';
import { sources } from '../../rules/regulation/sources.ts';
import type { Finding, Verdict } from '../../rules/verdict.ts';
import type { Shown } from './decks/shown.ts';

/** How the three verdicts are called where people answer. */
export const answerNames = {
  clear: 'training_answer_clear',
  hint: 'training_answer_hint',
  warn: 'training_answer_warn',
} as const satisfies Record<Verdict['verdict'], string>;

/** What Ikrar says of a scenario, why, and on what that rests. */
export function ScenarioAnswer({ shown, verdict }: { shown: Shown; verdict: Verdict }) {
  const text = useText();
  return (
    <div class="answer">
      <p class={`verdict-line verdict-${verdict.verdict}`}>
        <strong>{text(answerNames[verdict.verdict])}.</strong> {text(`check_${verdict.verdict}`)}
      </p>
      {shown.why && <p class="answer-why">{shown.why}</p>}
      {verdict.findings.length > 0 && (
        <ul class="answer-rules">
          {verdict.findings.map((finding) => (
            <li key={finding.rule}>
              <AnswerRule finding={finding} />
            </li>
          ))}
        </ul>
      )}
      <SourceLine shown={shown} />
    </div>
  );
}

function AnswerRule({ finding }: { finding: Finding }) {
  const text = useText();
  const provision = provisionOf(finding.violation);
  return (
    <>
      <strong>{ruleText(text, finding.rule, 'title')}</strong>
      <span class="answer-basis">
        {[text('ikrar_point', String(finding.ikrar)), provision?.title].filter(Boolean).join(' · ')}
        <span class="not-on-paper">
          {' · '}
          <RuleLink rule={finding.rule} />
        </span>
      </span>
    </>
  );
}

/** What a scenario goes back to; titles only, links stand on the page of rules. */
function SourceLine({ shown }: { shown: Shown }) {
  const text = useText();
  const titles = shown.sources.map((key) => sources[key].title);
  if (!shown.source && titles.length === 0) return null;
  return (
    <p class="answer-source">
      {text('training_source')}{' '}
      <span lang="id">
        {shown.source} {titles.length > 0 && `(${titles.join('; ')})`}
      </span>
    </p>
  );
}
