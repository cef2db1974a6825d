import type { Draft } from '../../rules/draft.ts';
import type { Provision } from '../../rules/regulation/provisions.ts';
import type { Finding, Verdict } from '../../rules/verdict.ts';
import { Quotes } from '../evidence/evidence.tsx';
import { RuleLink } from '../rule-link.tsx';
import { ruleText } from '../rule-text.ts';
import { useText } from '../text.tsx';

interface Props {
  draft: Draft;
  verdict: Verdict;
  provision: (id: string) => Provision | undefined;
}

/** A verdict read in place, for a text that is only being checked: nothing is held, so there is nothing to press. */
export function VerdictView({ draft, verdict, provision }: Props) {
  const text = useText();
  const evidence = verdict.findings.flatMap((finding) => finding.evidence);
  return (
    <div class="verdict">
      <p class={`verdict-line verdict-${verdict.verdict}`}>{text(`check_${verdict.verdict}`)}</p>
      {verdict.findings.length > 0 && (
        <>
          <Quotes text={text} draft={draft} evidence={evidence} />
          <ul>
            {verdict.findings.map((finding) => (
              <FindingLine key={finding.rule} finding={finding} source={provision(finding.violation)} />
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

function FindingLine({ finding, source }: { finding: Finding; source: Provision | undefined }) {
  const text = useText();
  return (
    <li>
      <p>{ruleText(text, finding.rule)}</p>
      <p class="soft">{ruleText(text, finding.rule, 'instead')}</p>
      <p class="help">
        {[text('ikrar_point', String(finding.ikrar)), source?.title].filter(Boolean).join(' · ')}
        {' · '}
        <RuleLink rule={finding.rule} />
      </p>
    </li>
  );
}
