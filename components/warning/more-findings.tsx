import type { Draft } from '../../rules/draft.ts';
import type { Provision } from '../../rules/regulation/provisions.ts';
import type { Finding } from '../../rules/verdict.ts';
import { evidenceWords } from '../evidence/words.ts';
import type { PledgePoint } from '../ikrar-card/ikrar-card.tsx';
import { ruleText } from '../rule-text.ts';
import type { Text } from '../text.tsx';
import { ReadRule } from './citation.tsx';

interface Props {
  text: Text;
  draft: Draft;
  findings: readonly Finding[];
  ikrar: readonly PledgePoint[];
  provision: (id: string) => Provision | undefined;
  onReadRule?: ((rule: string) => void) | undefined;
}

/** The findings after the first, folded away: each with its words, its reason, its point and its source. */
export function MoreFindings({ text, draft, findings, ikrar, provision, onReadRule }: Props) {
  if (findings.length === 0) return null;
  return (
    <details class="fold warning-more">
      <summary>{text('more_findings', String(findings.length))}</summary>
      <ul>
        {findings.map((finding) => (
          <li key={finding.rule}>
            <strong>{ruleText(text, finding.rule, 'title')}</strong>
            <p class="warning-words">
              {finding.evidence.map((one) => (
                <mark key={`${one.part ?? ''}${one.start}`}>{evidenceWords(text, draft, one)}</mark>
              ))}
            </p>
            <p>{ruleText(text, finding.rule)}</p>
            <p class="help">
              {[
                ikrar.some((one) => one.point === finding.ikrar) &&
                  text('ikrar_point', String(finding.ikrar)),
                provision(finding.violation)?.title,
              ]
                .filter(Boolean)
                .join(' · ')}
            </p>
            <ReadRule text={text} rule={finding.rule} onReadRule={onReadRule} />
          </li>
        ))}
      </ul>
    </details>
  );
}
